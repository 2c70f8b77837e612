import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { organisations } from '../../db/tables.server';
import { backup } from '../../app/server/backup';
import { restore } from '../../app/server/restore';
import { runningDatabase } from '../support/running-database';

let folder: string;
let file: string;
const database = runningDatabase(() => file);
const { start, stop } = database;

function addOrganisation(id: string): Promise<unknown> {
  return database.current.write((tx) => tx.insert(organisations).values({ id, name: id, createdAt: 1 }));
}

async function organisationIds(): Promise<string[]> {
  const rows = await database.current.read.select({ id: organisations.id }).from(organisations);
  return rows.map(({ id }) => id).sort();
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-backup-'));
  file = path.join(folder, 'alongside.db');
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

describe('a backup', () => {
  it('made while Alongside runs brings back what was there, and keeps what came after aside', async () => {
    await start();
    await addOrganisation('before');
    const copy = path.join(folder, 'deep', 'copy.db');
    backup(file, copy);
    await addOrganisation('after');
    await stop();

    const aside = restore(copy, file, new Date('2026-02-11T10:42:00Z'));

    await start();
    expect(await organisationIds()).toEqual(['before']);
    expect(aside).toBe(`${file}.before-2026-02-11T10-42-00`);
    const old = new Sqlite(aside!, { readonly: true });
    expect(old.prepare('SELECT count(*) AS n FROM organisations').get()).toEqual({ n: 2 });
    old.close();
  });

  it('goes onto an empty machine', async () => {
    await start();
    await addOrganisation('one');
    backup(file, path.join(folder, 'copy.db'));
    await stop();
    const elsewhere = path.join(folder, 'new', 'alongside.db');
    expect(restore(path.join(folder, 'copy.db'), elsewhere, new Date())).toBeNull();
    file = elsewhere;
    await start();
    expect(await organisationIds()).toEqual(['one']);
  });

  it('has the pictures that people brought, and a restore brings them back (D14)', async () => {
    await start();
    const media = path.join(folder, 'media');
    mkdirSync(media);
    writeFileSync(path.join(media, 'one-small.webp'), 'one');
    writeFileSync(path.join(media, 'two-small.webp.making'), 'half');
    const copy = path.join(folder, 'deep', 'copy.db');
    backup(file, copy);
    await stop();
    expect(readdirSync(`${copy}.media`)).toEqual(['one-small.webp']);
    rmSync(media, { recursive: true });
    mkdirSync(media);
    writeFileSync(path.join(media, 'later-small.webp'), 'later');
    restore(copy, file, new Date());
    expect(readFileSync(path.join(media, 'one-small.webp'), 'utf8')).toBe('one');
    expect(readFileSync(path.join(media, 'later-small.webp'), 'utf8')).toBe('later');
  });

  it('never writes over a file', async () => {
    await start();
    const there = path.join(folder, 'there.db');
    writeFileSync(there, 'mine');
    expect(() => backup(file, there)).toThrow('already there');
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });

  it('of nothing says where it looked', () => {
    expect(() => backup(file, path.join(folder, 'copy.db'))).toThrow(
      `There is no database at ${file}. Is DATA_DIR right?`,
    );
  });
});

describe('a restore', () => {
  it('is refused while Alongside has the database open, and changes nothing', async () => {
    await start();
    await addOrganisation('one');
    const copy = path.join(folder, 'copy.db');
    backup(file, copy);
    await addOrganisation('two');
    expect(() => restore(copy, file, new Date())).toThrow('Stop it first');
    await addOrganisation('three');
    expect(await organisationIds()).toEqual(['one', 'three', 'two']);
    expect(existsSync(`${file}.restoring`)).toBe(false);
  });

  it('is refused from what is no whole database of Alongside', async () => {
    await start();
    await addOrganisation('one');
    await stop();
    const wrong = path.join(folder, 'wrong.db');
    expect(() => restore(wrong, file, new Date())).toThrow('There is no file');
    writeFileSync(wrong, 'not a database');
    expect(() => restore(wrong, file, new Date())).toThrow('is not a database that can be read');
    rmSync(wrong);
    const other = new Sqlite(wrong);
    other.exec('CREATE TABLE accounts (id TEXT)');
    other.close();
    expect(() => restore(wrong, file, new Date())).toThrow('is not an Alongside database');
    await start();
    expect(await organisationIds()).toEqual(['one']);
  });
});
