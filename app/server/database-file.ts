import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

/** Something the one who typed the command can put right; its message says how. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** The file of the built-in database. Throws CommandError where PostgreSQL is used instead. */
export function builtInDatabase(environment: Record<string, string | undefined>): string {
  if (environment.DATABASE_URL) {
    throw new CommandError('DATABASE_URL is set: back up and restore PostgreSQL with pg_dump and pg_restore.');
  }
  return path.join(environment.DATA_DIR || 'data', 'alongside.db');
}

/** The folder of the files that people brought, beside the database. They never change, and none is ever used twice. */
export function mediaBeside(database: string): string {
  return path.join(path.dirname(database), 'media');
}

/** Where it is said that the database was restored, until somebody has seen it. */
export function restoredBeside(database: string): string {
  return path.join(path.dirname(database), 'restored.json');
}

/** Where a backup has those files. */
export function mediaOfBackup(backup: string): string {
  return `${backup}.media`;
}

/** Copies the files of one folder into another; those that are there already stay. Files that are half made are left out. */
export function copyMedia(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: (file) => !file.endsWith('.making') });
}

/** Runs a command, says how it went, and leaves the exit code. */
export function finish(command: () => string): void {
  try {
    process.stdout.write(`${command()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
