import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import { migrationsFolder } from './migrations-folder.server';
import { retimeInPostgres } from './retimed-migration';
import type { Database, Query, Transaction } from './database.server';

const triesAtMost = 12;

interface Transacting {
  transaction(work: (tx: unknown) => Promise<unknown>, how: { isolationLevel: 'serializable' }): Promise<unknown>;
}

/** Serialisation failure and deadlock: the transaction did nothing and may be run again. */
function mayRunAgain(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as Error & { code?: string }).code;
    if (code === '40001' || code === '40P01') return true;
  }
  return false;
}

/** PostgreSQL transactions that see no other, run again where two got in each other's way. */
export function serializableWrites(queries: Transacting): Database['write'] {
  return async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const announcements: (() => void)[] = [];
      try {
        const value = await queries.transaction(
          (tx) =>
            work(
              Object.assign(Object.create(tx as object) as Query, {
                afterCommit: (announce: () => void) => void announcements.push(announce),
              }),
            ),
          { isolationLevel: 'serializable' },
        );
        for (const announce of announcements) announce();
        return value as T;
      } catch (error) {
        if (attempt >= triesAtMost || !mayRunAgain(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(attempt, 6)));
      }
    }
  };
}

/** PostgreSQL on a server of its own. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 20 });
  const queries = drizzle(pool);
  return {
    read: queries as unknown as Query,
    write: serializableWrites(queries as unknown as Transacting),
    async backup() {
      throw new Error('With PostgreSQL, back up with pg_dump: this command copies the built-in database only.');
    },
    async migrate() {
      await queries.execute(sql.raw(retimeInPostgres));
      await migrate(queries, { migrationsFolder: migrationsFolder('postgres') });
    },
    close: () => pool.end(),
  };
}
