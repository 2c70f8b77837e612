import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notSettled } from '../../app/domain/settled';
import type { Database } from '../../db/database.server';
import { dialect } from '../../db/dialect.server';
import { migrationsFolder } from '../../db/migrations-folder.server';
import { retimed } from '../../db/retimed-migration';
import { openSqlite } from '../../db/sqlite.server';
import { accountEntries, incidents, itemViews } from '../../db/tables.server';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The migrations as they were once: the first eleven, the last of them dated before the one before. */
function migrationsThen(): string {
  const then = path.join(folder, 'migrations');
  cpSync(migrationsFolder(dialect), then, { recursive: true });
  const file = path.join(then, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { when: number; tag: string }[] };
  journal.entries = journal.entries.slice(0, 11);
  Object.assign(journal.entries[10]!, { when: retimed[dialect].was });
  expect(journal.entries[10]!.tag).toBe('0010_accounts');
  writeFileSync(file, JSON.stringify(journal));
  return then;
}

const entry = sql`insert into account_entries (id, incident_id, sequence, type, whose, account_id, at, body)
  values ('e', 'i', 1, 'asked', 'person', 'a', 1, '{"answer":"not_now"}')`;

/** Incidents by when each ended, and when the restriction in it stopped, if there was one. */
const incidentsThen: [id: string, endedAt: number | null, stoppedAt?: number | null][] = [
  ['goes-on', null],
  ['passed', 5],
  ['stopped-after', 5, 7],
  ['stopped-before', 5, 3],
  ['not-stopped', 5, null],
  ['not-ended', null, 3],
];

const thingsThen = [
  entry,
  ...incidentsThen.flatMap(([id, endedAt, stoppedAt]) => [
    sql`insert into incidents (id, person_id, site_id, started_at, ended_at, outcome, last_sequence, state)
      values (${id}, 'p', 's', 1, ${endedAt}, ${endedAt === null ? 'open' : 'passed'}, 1, '{}')`,
    ...(stoppedAt === undefined
      ? []
      : [
          sql`insert into restriction_uses (id, incident_id, person_id, type, started_at, stopped_at)
            values (${id}, ${id}, 'p', 'physical', 2, ${stoppedAt})`,
        ]),
  ]),
];

/** A database of that time with something in it, and how it is opened now. */
async function databaseThen(): Promise<Database> {
  const migrations = { migrationsFolder: migrationsThen() };
  if (dialect === 'sqlite') {
    const { drizzle } = await import('drizzle-orm/better-sqlite3');
    const { migrate } = await import('drizzle-orm/better-sqlite3/migrator');
    const file = path.join(folder, 'alongside.db');
    const old = drizzle(file);
    migrate(old, migrations);
    for (const thing of thingsThen) old.run(thing);
    old.$client.close();
    return openSqlite(file);
  }
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const { openPglite } = await import('../../db/pglite.server');
  const client = await PGlite.create();
  const old = drizzle(client);
  await migrate(old, migrations);
  for (const thing of thingsThen) await old.execute(thing);
  return openPglite(client);
}

it('P11: a database of an earlier version is brought up to date, and what was in it stays', async () => {
  const database = await databaseThen();
  await database.migrate();
  expect(await database.read.select().from(accountEntries)).toMatchObject([{ id: 'e', body: { answer: 'not_now' } }]);
  expect(await database.read.select().from(itemViews)).toEqual([]);
  const settled = await database.read.select({ id: incidents.id, at: incidents.settledAt }).from(incidents);
  expect(Object.fromEntries(settled.map(({ id, at }) => [id, at]))).toEqual({
    ...{ 'goes-on': notSettled, 'not-stopped': notSettled, 'not-ended': notSettled },
    ...{ passed: 5, 'stopped-after': 7, 'stopped-before': 5 },
  });
  await database.migrate();
  await database.close();
});
