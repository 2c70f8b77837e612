import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { CommandError, builtInDatabase, copyMedia, finish, mediaBeside, mediaOfBackup } from './database-file';

/** Copies the whole database into one file, and what people brought into a folder beside it, while Alongside runs. Never writes over a file. Throws CommandError. */
export function backup(database: string, target: string): void {
  if (!existsSync(database)) throw new CommandError(`There is no database at ${database}. Is DATA_DIR right?`);
  if (existsSync(target)) throw new CommandError(`${target} is already there. Choose another name.`);
  mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
  const making = `${target}.making`;
  rmSync(making, { force: true });
  const source = new Sqlite(database, { readonly: true });
  try {
    source.prepare('VACUUM INTO ?').run(making);
  } finally {
    source.close();
  }
  // Each file is there before the database speaks of it: those of this copy are among them.
  copyMedia(mediaBeside(database), mediaOfBackup(target));
  // A name that is not yet there never holds half a backup.
  renameSync(making, target);
}

function fileNameForNow(): string {
  return path.join('backups', `alongside-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.db`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  finish(() => {
    const target = process.argv[2] ?? fileNameForNow();
    backup(builtInDatabase(process.env), target);
    const media = existsSync(mediaOfBackup(target)) ? `, and its pictures in ${mediaOfBackup(target)}` : '';
    return `The backup is in ${target}${media}. Keep it where this machine cannot lose it.`;
  });
}
