import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { database } from '../../db/connection.server';
import { sectionUpdates } from '../../db/tables.server';
import { itemsOf, wordsFragment } from '../../app/features/drafting/section-document';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOf } from '../support/fixtures';
import { liveDrafts, personWithWriter, sendBytes, settled } from '../support/live-drafts';

freshDatabase();
const drafts = liveDrafts();

/** Letters that many writers, counted from `first`, put at the same place, each not knowing of the others. */
function crowd(base: Uint8Array, itemId: string, first: number): Uint8Array {
  const updates = Array.from({ length: 3_500 }, (_, index) => {
    const document = new Y.Doc();
    document.clientID = first + index;
    Y.applyUpdate(document, base);
    const before = Y.encodeStateVector(document);
    const paragraph = wordsFragment(itemsOf(document).get(itemId))!.get(0) as Y.XmlElement;
    (paragraph.get(0) as Y.XmlText).insert(0, 'x');
    return Y.encodeStateAsUpdate(document, before);
  });
  return Y.mergeUpdates(updates);
}

test('D10: an update that would hold everybody for seconds is tried elsewhere, and refused', async () => {
  const made = await personWithWriter();
  const person = viewerOf(made.personAccount, made.organisationId, 'person', { personId: made.personId });
  const id = newId();
  await writeItem(person, made.personId, 'helps', { do: 'add', id, text: 'Wait.', details: {} });
  const good = drafts.open(made.personCookie, made.name);
  const bad = drafts.open(made.writerCookie, made.name);
  await settled(good, bad);
  const base = Y.encodeStateAsUpdate(bad.document);
  const [crowded, second] = [crowd(base, id, 1_000), crowd(base, id, 10_000)];
  sendBytes(bad, crowded);
  await expect.poll(() => good.text(id).length).toBe(3_505);
  await expect.poll(() => bad.text(id).length).toBe(3_505);

  // A long answer in the same section takes the same way, and arrives.
  const long = 'I like to sit by the window. '.repeat(100).trim();
  good.words(id).insert(good.text(id).length, long);
  await settled(good);
  await expect.poll(() => bad.text(id).endsWith(long)).toBe(true);

  const before = await database().read.$count(sectionUpdates);
  sendBytes(bad, second);
  await expect.poll(() => bad.closed, { timeout: 5_000 }).toEqual(['too large']);
  expect(await database().read.$count(sectionUpdates)).toBe(before);
  good.words(id).insert(0, 'Yes. ');
  await settled(good);
  expect([good.text(id).startsWith('Yes. '), good.closed]).toEqual([true, []]);
});

test('D10: who sends what is refused again and again is not tried any more', async () => {
  const made = await personWithWriter();
  const bad = drafts.open(made.writerCookie, made.name);
  await settled(bad);
  const stopped = () => bad.closed.includes('too-fast');
  for (let sent = 1; !stopped(); sent++) {
    sendBytes(bad, crypto.getRandomValues(new Uint8Array(200)));
    await expect.poll(() => stopped() || bad.closed.length === sent).toBe(true);
    await bad.provider.onOpen(new Event('open'));
    await expect.poll(() => stopped() || bad.provider.synced).toBe(true);
  }
  expect([...new Set(bad.closed)]).toEqual(['malformed', 'too-fast']);
});
