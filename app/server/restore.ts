import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { CommandError, builtInDatabase, copyMedia, finish, mediaBeside, mediaOfBackup } from './database-file';

const wanted = ['__drizzle_migrations', 'accounts', 'people', 'plan_versions', 'incident_events', 'audit_entries'];

/** Throws CommandError unless the file is a whole Alongside database. */
function check(file: string): void {
  if (!existsSync(file)) throw new CommandError(`There is no file at ${file}.`);
  let names: Set<string>;
  try {
    const opened = new Sqlite(file, { readonly: true });
    try {
      const [result] = opened.pragma('integrity_check(1)') as { integrity_check: string }[];
      if (result?.integrity_check !== 'ok') throw new CommandError(`${file} is damaged: ${result?.integrity_check}.`);
      const tables = opened.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
      names = new Set(tables.map(({ name }) => name));
    } finally {
      opened.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${file} is not a database that can be read. Use a file that \`npm run backup\` made.`);
  }
  const missing = wanted.filter((name) => !names.has(name));
  if (missing.length > 0)
    throw new CommandError(`${file} is not an Alongside database: it has no ${missing.join(', ')}.`);
}

/** Leaves everything in the one file; fails while another process has it open. Throws CommandError. */
function takeOutOfUse(database: string): void {
  const opened = new Sqlite(database, { timeout: 500 });
  try {
    opened.pragma('journal_mode = DELETE');
  } catch {
    throw new CommandError('Alongside is running on this database. Stop it first, then restore.');
  } finally {
    opened.close();
  }
}

/**
 * Puts a backup in the place of the database, and keeps what was there beside it. Pictures are added to those there.
 *
 * @returns where the old database is now; null where there was none. Throws CommandError, and then nothing is changed.
 */
export function restore(source: string, database: string, at: Date): string | null {
  check(source);
  mkdirSync(path.dirname(database), { recursive: true });
  const making = `${database}.restoring`;
  copyFileSync(source, making);
  try {
    check(making);
    copyMedia(mediaOfBackup(source), mediaBeside(database));
    if (!existsSync(database)) {
      renameSync(making, database);
      return null;
    }
    takeOutOfUse(database);
    const aside = `${database}.before-${at.toISOString().replaceAll(':', '-').slice(0, 19)}`;
    renameSync(database, aside);
    for (const end of ['-wal', '-shm']) rmSync(`${database}${end}`, { force: true });
    renameSync(making, database);
    return aside;
  } finally {
    rmSync(making, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  finish(() => {
    const source = process.argv[2];
    if (!source) throw new CommandError('Say which backup: npm run restore -- backups/alongside-….db');
    const aside = restore(source, builtInDatabase(process.env), new Date());
    return `Restored from ${source}.${aside ? ` What was there before is in ${aside}.` : ''}`;
  });
}
