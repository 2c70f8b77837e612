import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** What a query may be made with. Every query is awaited; `.get()`, `.all()` and `.run()` are SQLite's alone. */
export type Query = Pick<
  BetterSQLite3Database<Record<string, never>>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
> & {
  /** Where prepared statements may be kept for longer than this object lives. */
  connection?: object;
};

/** A transaction; what is handed to `afterCommit` runs once it is durable, and never when it is not. */
export interface Transaction extends Query {
  afterCommit(announce: () => void): void;
}

export interface Database {
  /** Reads only: a write through it throws. */
  read: Query;
  /** Runs `work` in a transaction that sees no other; resolves when what it wrote is on the disk. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** A copy of the whole database in one file, taken while it is in use. SQLite only. */
  backup(file: string): Promise<void>;
  migrate(): Promise<void>;
  close(): Promise<void>;
}
