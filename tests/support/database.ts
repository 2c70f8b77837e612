import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../../db/database.server';
import { useDatabase } from '../../db/connection.server';
import { dialect } from '../../db/dialect.server';
import { openSqlite } from '../../db/sqlite.server';

/** The text of each migration, first to last. */
function readMigrations(): string[] {
  const folder = path.resolve(import.meta.dirname, '../../db/migrations', dialect);
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** What the migrations say: a template of an earlier run with the same number is not taken for one of this. */
function stamp(): string {
  return createHash('sha256').update(readMigrations().join('')).digest('hex').slice(0, 8);
}

/** Made once for each run of the tests, then copied: every test has a database of its own. */
const templates = path.join(os.tmpdir(), `alongside-templates-${process.ppid}-${stamp()}`);

async function fromSqliteTemplate(folder: string): Promise<Database> {
  const template = path.join(templates, 'template.db');
  if (!existsSync(template)) {
    mkdirSync(templates, { recursive: true });
    const mine = path.join(mkdtempSync(path.join(templates, 'making-')), 'new.db');
    const fresh = openSqlite(mine);
    await fresh.migrate();
    await fresh.backup(path.join(path.dirname(mine), 'done.db'));
    await fresh.close();
    // Another worker never finds half of it.
    renameSync(path.join(path.dirname(mine), 'done.db'), template);
  }
  const file = path.join(folder, 'alongside.db');
  copyFileSync(template, file);
  return openSqlite(file);
}

/** PostgreSQL in this process, which starts slowly: once for each file of tests. */
let pglite: Promise<PGlite> | undefined;

async function startPglite(): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const template = path.join(templates, 'template.tar');
  if (!existsSync(template)) {
    mkdirSync(templates, { recursive: true });
    const client = await PGlite.create();
    const dump = Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer());
    await client.close();
    const mine = path.join(mkdtempSync(path.join(templates, 'making-')), 'template.tar');
    writeFileSync(mine, dump);
    renameSync(mine, template);
  }
  return PGlite.create({ loadDataDir: new Blob([readFileSync(template)]) });
}

/** Every migration, in turn, sent at once: half the time of one after another; that one is in upgrade.test.ts. */
let allMigrations: string | undefined;

/** Everything that an earlier test made is dropped, its tables too; then all is made anew. */
async function fromPglite(): Promise<Database> {
  const client = await (pglite ??= startPglite());
  const { openPglite } = await import('../../db/pglite.server');
  allMigrations ??= readMigrations()
    .map((text) => text.replaceAll('--> statement-breakpoint', ';'))
    .join(';\n');
  await client.exec(`
    RESET ALL;
    DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS drizzle CASCADE; CREATE SCHEMA public;
    ${allMigrations}
  `);
  return { ...openPglite(client), close: async () => {} };
}

async function fromServer(url: string): Promise<Database> {
  const { Client } = await import('pg');
  const { openPostgres } = await import('../../db/postgres.server');
  const name = `alongside_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const opened = openPostgres(Object.assign(new URL(url), { pathname: `/${name}` }).toString());
  await opened.migrate();
  return {
    ...opened,
    async close() {
      await opened.close();
      await admin.query(`DROP DATABASE ${name}`);
      await admin.end();
    },
  };
}

/** A migrated database of its own for each test, on whichever database this run is for. */
export function freshDatabase(): { readonly current: Database; readonly folder: string } {
  let current: Database;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-test-'));
    const url = process.env.TEST_DATABASE_URL;
    current =
      dialect === 'sqlite' ? await fromSqliteTemplate(folder) : url ? await fromServer(url) : await fromPglite();
    useDatabase(current);
  });
  afterEach(async () => {
    useDatabase(undefined);
    await current.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get current() {
      return current;
    },
    get folder() {
      return folder;
    },
  };
}
