import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialect } from '../../db/dialect.server';
import { migrationsFolder } from '../../db/migrations-folder.server';
import { openPglite } from '../../db/pglite.server';
import { openSqlite } from '../../db/sqlite.server';

interface Column {
  table: string;
  column: string;
  type: string;
}

/** A database whose migrations are applied one part after another. */
interface Growing {
  rows<Row>(query: string): Promise<Row[]>;
  /** The first `count` migrations alone, on an empty database. */
  begin(count: number): Promise<void>;
  /** All the others, as the server does at its start. */
  bringUpToDate(): Promise<void>;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const journalIn = (where: string) => path.join(where, 'meta/_journal.json');
const journal = JSON.parse(readFileSync(journalIn(migrationsFolder(dialect)), 'utf8')) as {
  entries: { tag: string }[];
};

function firstMigrations(count: number): { migrationsFolder: string } {
  const then = path.join(folder, `first-${count}`);
  cpSync(migrationsFolder(dialect), then, { recursive: true });
  writeFileSync(journalIn(then), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return { migrationsFolder: then };
}

async function inSqlite(): Promise<Growing> {
  const { drizzle } = await import('drizzle-orm/better-sqlite3');
  const { migrate } = await import('drizzle-orm/better-sqlite3/migrator');
  let file = '';
  return {
    async rows<Row>(query: string) {
      const { $client } = drizzle(file);
      const asked = $client.prepare(query);
      const rows = asked.reader ? asked.all() : (asked.run(), []);
      $client.close();
      return rows as Row[];
    },
    async begin(count) {
      file = path.join(folder, `from-${count}.db`);
      const old = drizzle(file);
      migrate(old, firstMigrations(count));
      old.$client.close();
    },
    async bringUpToDate() {
      const opened = openSqlite(file);
      await opened.migrate();
      await opened.close();
    },
  };
}

async function inPostgres(): Promise<Growing> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const client = await PGlite.create();
  return {
    async rows<Row>(query: string) {
      return (await client.query<Row>(query)).rows;
    },
    async begin(count) {
      await client.exec('DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS drizzle CASCADE; CREATE SCHEMA public');
      await migrate(drizzle(client), firstMigrations(count));
    },
    bringUpToDate: () => openPglite(client).migrate(),
  };
}

const columns =
  dialect === 'sqlite'
    ? `select m.name as "table", c.name as "column", lower(c.type) as "type" from sqlite_master m
       join pragma_table_info(m.name) c where m.type = 'table' and m.name not like '\\_\\_%' escape '\\'`
    : `select table_name as "table", column_name as "column", data_type as "type" from information_schema.columns
       where table_schema = 'public'`;

/** Something of the right kind for a column, in both databases. */
function something(type: string): string {
  if (/^(integer|bigint|real|double)/.test(type)) return '1';
  if (type === 'boolean') return 'true';
  if (type === 'blob') return `x'00'`;
  if (type === 'bytea') return `'\\x00'`;
  if (type.startsWith('timestamp')) return 'now()';
  return `'{}'`;
}

let database: Growing;
beforeAll(async () => {
  database = await (dialect === 'sqlite' ? inSqlite() : inPostgres());
});

describe('F9, P11: a database of any earlier version, with something in every table', () => {
  it.each(journal.entries.map(({ tag }, index) => [tag, index + 1] as const))(
    'is brought up from %s',
    async (_, count) => {
      await database.begin(count);
      const known = new Map<string, Column[]>();
      for (const each of await database.rows<Column>(columns))
        known.set(each.table, [...(known.get(each.table) ?? []), each]);
      expect(known.size).toBeGreaterThan(20);
      for (const [table, all] of known) {
        const names = all.map(({ column }) => `"${column}"`).join(', ');
        const values = all.map(({ type }) => something(type)).join(', ');
        await database.rows(`insert into "${table}" (${names}) values (${values})`);
      }
      // What each column of that time says now, whatever its name is; columns that came since stand behind them.
      const written = async () => {
        const found: [table: string, rows: unknown[][]][] = [];
        for (const [table, all] of known) {
          const rows = await database.rows<object>(`select * from "${table}"`);
          found.push([table, rows.map((row) => Object.values(row).slice(0, all.length))]);
        }
        return found;
      };
      const before = await written();
      await database.bringUpToDate();
      expect(await written()).toEqual(before);
      // A second start finds nothing more to do.
      await database.bringUpToDate();
      expect(await written()).toEqual(before);
    },
  );
});
