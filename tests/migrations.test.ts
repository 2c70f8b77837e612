import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Journal {
  entries: { idx: number; when: number; tag: string }[];
}

describe.each(['sqlite', 'postgres'])('the migrations of %s', (dialect) => {
  const folder = `db/migrations/${dialect}`;
  const { entries } = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as Journal;

  it('each is younger than the one before: a database that has some gets exactly the rest', () => {
    const times = entries.map(({ when }) => when);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, place) => place));
  });

  it('are the files that lie there, each of them once', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
    expect(files.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`));
  });

  it('each knows the one before', () => {
    const snapshots = readdirSync(`${folder}/meta`)
      .filter((name) => name.endsWith('_snapshot.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(`${folder}/meta/${name}`, 'utf8')) as { id: string; prevId: string });
    expect(snapshots.slice(1).map(({ prevId }) => prevId)).toEqual(snapshots.slice(0, -1).map(({ id }) => id));
  });
});
