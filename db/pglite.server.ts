import { sql } from 'drizzle-orm';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migrationsFolder } from './migrations-folder.server';
import { retimeInPostgres } from './retimed-migration';
import type { Database } from './database.server';
import { serializableWrites } from './postgres.server';

/** PostgreSQL in this process, for tests: the caller makes it, since only the tests install it. */
export function openPglite(client: PGlite): Database {
  const queries = drizzle(client);
  return {
    read: queries as unknown as Database['read'],
    write: serializableWrites(queries as unknown as Parameters<typeof serializableWrites>[0]),
    async backup() {
      throw new Error('PostgreSQL in the process has no backup.');
    },
    async migrate() {
      await queries.execute(sql.raw(retimeInPostgres));
      await migrate(queries, { migrationsFolder: migrationsFolder('postgres') });
    },
    close: () => client.close(),
  };
}
