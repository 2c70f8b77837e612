import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sqliteFile, useDatabase } from '../../db/connection.server';
import { openSqlite } from '../../db/sqlite.server';
import { seedExamples } from '../../app/features/people/seed-examples.server';
import { fillDrafts } from './fill-drafts';
import { fillIncidents } from './fill-incidents';
import { fillPeople } from './fill-people';

/** What is in a database of the bench, and who signs in to it. */
export interface Dataset {
  folder: string;
  password: string;
  /** On shift at the site of `people`. */
  worker: { email: string; accountId: string };
  /** Decides for the people whose sections are written in. */
  writer: { email: string; accountId: string };
  /** Forty people, all at one site. */
  people: string[];
  siteId: string;
  versionId: string;
  /** Names of live documents, each with one item. */
  documents: string[];
  itemId: string;
  /** An item of every agreed plan. */
  triedItemId: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** A database of that size; made once, then kept until what makes it changes. */
export async function dataset(people: number, incidents: number): Promise<Dataset> {
  const folder = path.join(root, 'data', 'bench', `${people}-${incidents}-${stamp()}`);
  const about = path.join(folder, 'dataset.json');
  if (existsSync(about)) return JSON.parse(readFileSync(about, 'utf8')) as Dataset;
  process.stderr.write(`Making a database of ${people} people and ${incidents} incidents, once …\n`);
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const made = { ...(await make(making, people, incidents)), folder };
  writeFileSync(path.join(making, 'dataset.json'), JSON.stringify(made, null, 2));
  renameSync(making, folder);
  return made;
}

async function make(folder: string, people: number, incidents: number): Promise<Omit<Dataset, 'folder'>> {
  const opened = openSqlite(sqliteFile(folder));
  await opened.migrate();
  useDatabase(opened);
  const [first] = await seedExamples();
  await opened.close();
  useDatabase(undefined);
  const raw = new Sqlite(sqliteFile(folder));
  // Nothing is lost that cannot be made again.
  raw.pragma('journal_mode = OFF');
  raw.pragma('synchronous = OFF');
  raw.pragma('cache_size = -1000000');
  raw.exec('BEGIN');
  const filled = fillPeople(raw, people);
  const drafts = fillDrafts(raw, filled);
  fillIncidents(raw, filled, incidents);
  raw.exec('COMMIT');
  raw.pragma('journal_mode = WAL');
  raw.close();
  const { worker, writer, atSite: here, siteId, versionId, itemIds } = filled;
  return {
    password: first!.password,
    worker,
    writer,
    people: here,
    siteId,
    versionId,
    triedItemId: itemIds[5]!,
    ...drafts,
  };
}

/** To be raised when the filling changes: what was made before is then made anew. */
const edition = 3;

/** Of the schema and of what fills it. */
function stamp(): string {
  const hash = createHash('sha256').update(`${edition}`);
  const migrations = path.join(root, 'db/migrations/sqlite');
  for (const name of readdirSync(migrations).sort()) {
    if (name.endsWith('.sql')) hash.update(readFileSync(path.join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
