import { openSqlite } from '../../db/sqlite.server';
import type { Database } from '../../db/database.server';

/** The built-in database of a file, opened and migrated as the application does, and closed again. */
export function runningDatabase(file: () => string) {
  let running: Database | undefined;
  return {
    async start(): Promise<Database> {
      running = openSqlite(file());
      await running.migrate();
      return running;
    },
    async stop(): Promise<void> {
      await running?.close();
      running = undefined;
    },
    get current(): Database {
      return running!;
    },
  };
}
