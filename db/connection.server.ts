import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Database, Transaction } from './database.server';
import { openPostgres } from './postgres.server';
import { openSqlite } from './sqlite.server';

// On globalThis, so that a reload in development does not open a second one.
const held = globalThis as typeof globalThis & { alongsideDatabase?: Database };

/** The open database. Throws before `useDatabase`. */
export function database(): Database {
  if (!held.alongsideDatabase) throw new Error('No database is open yet.');
  return held.alongsideDatabase;
}

export function useDatabase(opened: Database | undefined): void {
  held.alongsideDatabase = opened;
}

export function sqliteFile(dataDir: string): string {
  return path.join(dataDir, 'alongside.db');
}

/** Opens what the environment names: PostgreSQL where there is a URL, else the SQLite file in the data folder. */
export function openDatabase(where: { url?: string | undefined; dataDir: string }): Database {
  if (where.url) return openPostgres(where.url);
  // Nobody else on the machine has business in it.
  mkdirSync(where.dataDir, { recursive: true, mode: 0o700 });
  return openSqlite(sqliteFile(where.dataDir));
}

/** One transaction that sees no other; resolves when it is on the disk. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().write(work);
}
