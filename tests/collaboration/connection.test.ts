import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { database } from '../../db/connection.server';
import { sectionUpdates } from '../../db/tables.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { wordsToken } from '../../app/features/drafting/words-token';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOf } from '../support/fixtures';
import { liveDrafts, personWithWriter, settled } from '../support/live-drafts';

freshDatabase();
const drafts = liveDrafts();

async function withItems(...texts: string[]) {
  const made = await personWithWriter();
  const person = viewerOf(made.personAccount, made.organisationId, 'person', { personId: made.personId });
  const ids = texts.map(() => newId());
  for (const [index, text] of texts.entries()) {
    await writeItem(person, made.personId, 'helps', { do: 'add', id: ids[index]!, text, details: {} });
  }
  return { ...made, person, ids };
}

test('P11: after the server was away, nothing is called saved before all of it is on the disk', async () => {
  const { ids, name, personCookie, planId } = await withItems('Bath', 'Tea');
  const ffion = drafts.open(personCookie, name);
  await settled(ffion);
  await drafts.stop();
  await expect.poll(() => ffion.provider.synced).toBe(false);
  for (const letter of ' in the dark, alone.') {
    for (const id of ids) ffion.words(id).insert(ffion.words(id).length, letter);
  }
  const onDisk: Promise<string[]>[] = [];
  ffion.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    if (number > 0) return;
    onDisk.push(readSection(planId, 'helps').then((items) => items.map(({ text }) => text)));
  });
  await drafts.start();
  await expect.poll(() => onDisk.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect((await onDisk[0]!).sort()).toEqual(['Bath in the dark, alone.', 'Tea in the dark, alone.']);
});

test('P11: a connection that breaks again and again in the middle of a word loses no letter', async () => {
  const { ids, name, personCookie, writerCookie, planId } = await withItems('.');
  const ffion = drafts.open(personCookie, name);
  const carys = drafts.open(writerCookie, name);
  await settled(ffion, carys);
  const said = 'Say what you will do, then wait until I nod';
  for (const [index, letter] of [...said].entries()) {
    ffion.words(ids[0]!).insert(index, letter);
    if (index % 8 === 4) drafts.cut();
    if (index % 3 === 0) await new Promise((go) => setImmediate(go));
  }
  await settled(ffion, carys);
  await expect.poll(() => carys.text(ids[0]!)).toBe(`${said}.`);
  await drafts.restart();
  expect((await readSection(planId, 'helps')).map(({ text }) => text)).toEqual([`${said}.`]);
});

test('H18: a page of an older or a newer shape of words opens nothing, so it can take nothing out', async () => {
  const { ids, name, personCookie, planId } = await withItems('Bath');
  const before = await database().read.$count(sectionUpdates);
  const pages = ['', 'words/0', 'words/2'].map((token) => drafts.open(personCookie, name, undefined, token));
  await expect.poll(() => pages.map(({ refused }) => refused[0])).toEqual(Array(3).fill('old-page'));
  for (const page of pages) {
    expect(page.document.store.clients.size).toBe(0);
    page.document.getMap('items').delete(ids[0]!);
  }
  const today = drafts.open(personCookie, name);
  await settled(today);
  expect(today.text(ids[0]!)).toBe('Bath');
  expect(await database().read.$count(sectionUpdates)).toBe(before);
  expect((await readSection(planId, 'helps')).map(({ text }) => text)).toEqual(['Bath']);
});

test('P3: words on a page that was made for somebody who is signed in no longer are never taken for who is', async () => {
  const { ids, name, personAccount, personCookie, writerCookie, planId } = await withItems('Bath');
  const before = await database().read.$count(sectionUpdates);
  const left = drafts.open(writerCookie, name, undefined, `${wordsToken} ${personAccount}`);
  left.document.getMap('items').set('typed', new Y.Map());
  await expect.poll(() => left.refused).toEqual(['signed-out']);
  expect(await database().read.$count(sectionUpdates)).toBe(before);
  expect((await readSection(planId, 'helps')).map(({ id }) => id)).toEqual(ids);
  const own = drafts.open(personCookie, name, undefined, `${wordsToken} ${personAccount}`);
  await settled(own);
  expect(own.text(ids[0]!)).toBe('Bath');
});
