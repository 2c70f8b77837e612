import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { accessThen, endAccessAgain, type AccessThen } from './access-ended-since';
import {
  CommandError,
  builtInDatabase,
  copyMedia,
  finish,
  mediaBeside,
  mediaOfBackup,
  restoredBeside,
} from './database-file';

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
  } catch (error) {
    // A damaged database is what a backup is for.
    if (isDamage(error)) return;
    throw new CommandError('Alongside is running on this database. Stop it first, then restore.');
  } finally {
    opened.close();
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

/** Null where it is damaged, or is a database without accounts. */
function readAccess(database: string): AccessThen | null {
  try {
    const old = new Sqlite(database, { readonly: true });
    try {
      return accessThen(old);
    } finally {
      old.close();
    }
  } catch (error) {
    if (isDamage(error) || (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_ERROR')) return null;
    throw error;
  }
}

/** What staff are told until somebody has seen it (H19); kept beside the database. Instants are milliseconds UTC. */
interface Restored {
  at: number;
  backupAt: number;
  /** Nobody could read in the database before it what had been taken back since. */
  accessUnknown: boolean;
}

/**
 * Puts a backup in the place of the database, and keeps what was there beside it. Pictures are added to those there.
 * Access that was taken back since stays taken back (H19).
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
    const isFirst = !existsSync(database);
    if (!isFirst) takeOutOfUse(database);
    const then = isFirst ? null : readAccess(database);
    const known = changeBackup(making, then, at.getTime());
    const aside = isFirst ? null : `${database}.before-${at.toISOString().replaceAll(':', '-').slice(0, 19)}`;
    if (aside) {
      renameSync(database, aside);
      // They are there where it was damaged: what can be read of it may be in them.
      for (const end of ['-wal', '-shm']) {
        if (existsSync(database + end)) renameSync(database + end, aside + end);
      }
    }
    renameSync(making, database);
    const restored: Restored = {
      at: at.getTime(),
      backupAt: known ?? Math.round(statSync(source).mtimeMs),
      accessUnknown: then === null,
    };
    writeFileSync(restoredBeside(database), JSON.stringify(restored));
    return aside;
  } finally {
    rmSync(making, { force: true });
  }
}

function changeBackup(file: string, then: AccessThen | null, at: number): number | null {
  const opened = new Sqlite(file);
  try {
    return endAccessAgain(opened, then, at);
  } finally {
    opened.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  finish(() => {
    const source = process.argv[2];
    if (!source) throw new CommandError('Say which backup: npm run restore -- backups/alongside-….db');
    const aside = restore(source, builtInDatabase(process.env), new Date());
    const kept = aside ? ` What was there before is in ${aside}.` : '';
    return `Restored from ${source}.${kept} Everybody signs in anew. Staff are told until somebody says that they have seen it.`;
  });
}
