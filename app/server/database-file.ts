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

/** Runs a command, says how it went, and leaves the exit code. */
export function finish(command: () => string): void {
  try {
    process.stdout.write(`${command()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
