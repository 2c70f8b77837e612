import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { migrationsFolder } from './migrations-folder.server';
import { retimed } from './retimed-migration';
import type { Database, Query, Transaction } from './database.server';

interface Pending {
  work(tx: Transaction): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

type Finish = () => void;

/** So many pieces of work share one commit at most, and no more are taken in after so many milliseconds: others wait. */
const largestBatch = 200;
const longestBatch = 15;

function open(file: string, readonly: boolean) {
  const raw = new Sqlite(file);
  raw.pragma('journal_mode = WAL');
  // NORMAL can lose the last commits in a power cut (P11).
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  // Without it INSERT OR REPLACE deletes a protected row and fires no trigger.
  raw.pragma('recursive_triggers = ON');
  raw.pragma('busy_timeout = 5000');
  raw.pragma('cache_size = -65536');
  if (readonly) raw.pragma('query_only = ON');
  return raw;
}

/**
 * SQLite in one file: one writer connection behind a queue, and a reader beside it that cannot write.
 * Pieces of work that arrive together share one commit, each in a savepoint of its own: one that fails takes back
 * only itself, and none is told "done" before the commit is on the disk.
 */
export function openSqlite(file: string): Database {
  const writer = open(file, false);
  const reader = open(file, true);
  const queries = drizzle(writer);
  const begin = writer.prepare('BEGIN IMMEDIATE');
  const commit = writer.prepare('COMMIT');
  const savepoint = writer.prepare('SAVEPOINT piece');
  const release = writer.prepare('RELEASE piece');
  let queue: Pending[] = [];
  let running: Promise<void> | undefined;

  async function runOne(pending: Pending, alone: boolean): Promise<Finish> {
    const announcements: (() => void)[] = [];
    const tx: Transaction = Object.assign(Object.create(queries) as Query, {
      connection: queries,
      afterCommit: (announce: () => void) => void announcements.push(announce),
    });
    if (!alone) savepoint.run();
    try {
      const value = await pending.work(tx);
      if (!alone) release.run();
      return () => {
        pending.resolve(value);
        for (const announce of announcements) announce();
      };
    } catch (error) {
      // A full disk can end the whole transaction: then there is no savepoint to go back to.
      if (alone || !writer.inTransaction) throw error;
      writer.exec('ROLLBACK TO piece; RELEASE piece');
      return () => pending.reject(error);
    }
  }

  /** Takes what waits, as far as it fits in one batch. */
  async function commitTogether(): Promise<Finish[]> {
    const alone = queue.length === 1;
    const taken: Pending[] = [];
    try {
      begin.run();
      const finishes: Finish[] = [];
      const late = performance.now() + longestBatch;
      do {
        const pending = queue.shift()!;
        taken.push(pending);
        finishes.push(await runOne(pending, alone));
      } while (!alone && queue.length > 0 && taken.length < largestBatch && performance.now() < late);
      commit.run();
      return finishes;
    } catch (error) {
      // What cannot be rolled back was never committed; the next BEGIN says so if it is not over.
      if (writer.inTransaction) rollBack();
      return taken.map((pending) => () => pending.reject(error));
    }
  }

  function rollBack() {
    try {
      writer.exec('ROLLBACK');
    } catch {
      // A full or broken disk may have ended it already.
    }
  }

  async function run() {
    while (queue.length > 0) {
      // What arrives in the same turn of the event loop belongs together; between two batches others have their turn.
      await new Promise((resolve) => setImmediate(resolve));
      const finishes = await commitTogether();
      // Each in a turn of its own: a listener that throws fails nobody whose work is on the disk.
      for (const finish of finishes) queueMicrotask(finish);
    }
    running = undefined;
  }

  return {
    read: drizzle(reader),
    write<T>(work: (tx: Transaction) => Promise<T>) {
      return new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
        running ??= run();
      });
    },
    async backup(target) {
      // `query_only` refuses it, although it writes another file.
      const source = new Sqlite(file, { readonly: true });
      try {
        source.prepare('VACUUM INTO ?').run(target);
      } finally {
        source.close();
      }
    },
    async migrate() {
      const { was, is } = retimed.sqlite;
      if (writer.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get()) {
        writer.prepare('UPDATE __drizzle_migrations SET created_at = ? WHERE created_at = ?').run(is, was);
      }
      migrate(queries, { migrationsFolder: migrationsFolder('sqlite') });
    },
    async close() {
      while (running) await running;
      queue = [];
      reader.close();
      writer.close();
    },
  };
}
