import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { database } from '../../db/connection.server';
import { sectionUpdates } from '../../db/tables.server';
import { itemsOf, wordsFragment } from '../../app/features/drafting/section-document';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOf } from '../support/fixtures';
import { liveDrafts, personWithWriter, sendBytes, settled, type Typist } from '../support/live-drafts';

freshDatabase();
const drafts = liveDrafts();

async function twoTypists() {
  const made = await personWithWriter();
  const person = viewerOf(made.personAccount, made.organisationId, 'person', { personId: made.personId });
  const id = newId();
  await writeItem(person, made.personId, 'helps', { do: 'add', id, text: 'Wait.', details: {} });
  const good = drafts.open(made.personCookie, made.name);
  const bad = drafts.open(made.writerCookie, made.name);
  await settled(good, bad);
  return { ...made, id, good, bad };
}

type Attack = (document: Y.Doc, itemId: string, typist: Typist) => void;

function inWords(change: (words: Y.XmlFragment) => void): Attack {
  return (document, itemId) => document.transact(() => change(wordsFragment(itemsOf(document).get(itemId))!));
}

function element(name: string, attributes: Record<string, string> = {}): Y.XmlElement {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function linked(href: string): Attack {
  return inWords((words) => (words.get(0) as Y.XmlElement).insert(0, [withMark({ link: { href } })]));
}

function withMark(mark: object): Y.XmlText {
  const text = new Y.XmlText();
  text.insert(0, 'here', mark);
  return text;
}

function newItem(fields: Record<string, unknown>): Attack {
  return (document) =>
    document.transact(() =>
      itemsOf(document).set(newId(), new Y.Map(Object.entries({ words: new Y.XmlFragment(), ...fields }))),
    );
}

const attacks: Record<string, Attack> = {
  'D11: a script': inWords((words) => words.insert(0, [element('script')])),
  'D11: a frame in a paragraph': inWords((words) =>
    (words.get(0) as Y.XmlElement).insert(0, [element('iframe', { src: 'https://x' })]),
  ),
  'D11: a style on a paragraph': inWords((words) =>
    words.insert(0, [element('paragraph', { style: 'position:fixed' })]),
  ),
  'D11: a javascript: link': linked('javascript:alert(1)'),
  'D11: a data: link': linked('data:text/html,x'),
  'D11: a link that is not encrypted': linked('http://example.org'),
  'D11: an unknown mark': inWords((words) => (words.get(0) as Y.XmlElement).insert(0, [withMark({ onclick: {} })])),
  'D11: a picture inside the letters': inWords((words) =>
    ((words.get(0) as Y.XmlElement).get(0) as Y.XmlText).insertEmbed(0, { image: 'x' }),
  ),
  'D11: letters outside a paragraph': inWords((words) => words.insert(0, [new Y.XmlText('x')])),
  'D11: an unknown detail': (document, id) => itemsOf(document).get(id)?.set('html', '<b>'),
  'D11: a code that is not in its list': (document, id) => itemsOf(document).get(id)?.set('stage', 'furious'),
  'D11: a detail of the wrong kind': (document, id) => itemsOf(document).get(id)?.set('onCard', 'yes'),
  'D11: an order that no key has': (document, id) => itemsOf(document).get(id)?.set('order', 'zzzz'),
  'D5: a detail called __proto__': (document, id) => itemsOf(document).get(id)?.set('__proto__', { admin: true }),
  'D11: another root': (document) => document.getMap('secrets').set('a', 1),
  'D11: a document inside the document': (document, id) => itemsOf(document).get(id)?.set('who', new Y.Doc()),
  'P3: an item in the name of somebody else': newItem({ addedBy: 'somebody-else' }),
  'P11: an item deleted instead of taken out': (document, id) => itemsOf(document).delete(id),
  'P11: an item replaced': (document, id) => itemsOf(document).set(id, new Y.Map()),
  'P11: words replaced by others': (document, id) => itemsOf(document).get(id)?.set('words', new Y.XmlFragment()),
  'P3: who added it, rewritten': (document, id) => itemsOf(document).get(id)?.set('addedAt', 1),
  'D10: nested 2,000 deep': inWords((words) => {
    let within: Y.XmlFragment = words;
    for (let depth = 0; depth < 1_000; depth++) {
      const [list, item] = [element('bulletList'), element('listItem')];
      within.insert(0, [list]);
      list.insert(0, [item]);
      within = item;
    }
  }),
  'D10: too many paragraphs': inWords((words) =>
    words.insert(
      0,
      Array.from({ length: 5_001 }, () => element('paragraph')),
    ),
  ),
  'D10: not an update at all': (_document, _id, typist) =>
    sendBytes(typist, crypto.getRandomValues(new Uint8Array(500))),
  'D10: an update cut short': (document, _id, typist) => {
    sendBytes(typist, Y.encodeStateAsUpdate(document).subarray(0, 30));
  },
  'P3: letters in the name of the other writer': (document, id, typist) => {
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(document));
    const victim = [...document.store.clients.keys()];
    const before = Y.encodeStateVector(forged);
    forged.clientID = victim[0]!;
    ((wordsFragment(itemsOf(forged).get(id))!.get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'forged ');
    sendBytes(typist, Y.encodeStateAsUpdate(forged, before));
  },
};

describe('hostile updates', () => {
  test.each(Object.entries(attacks))('%s: refused, not stored, and nobody else is disturbed', async (_what, attack) => {
    const { id, good, bad } = await twoTypists();
    good.words(id).insert(0, 'Please ');
    await settled(good);
    await expect.poll(() => bad.text(id)).toBe('Please Wait.');
    const before = await database().read.$count(sectionUpdates);
    attack(bad.document, id, bad);
    await expect.poll(() => bad.closed.length).toBe(1);
    expect(await database().read.$count(sectionUpdates)).toBe(before);
    good.words(id).insert(0, 'Yes. ');
    await settled(good);
    expect([good.text(id), good.closed]).toEqual(['Yes. Please Wait.', []]);
    expect(good.document.store.pendingStructs).toBeNull();
  });

  test('D10: what builds on words that never arrived is passed over, and never waits in the document', async () => {
    const { id, good, bad } = await twoTypists();
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(bad.document));
    itemsOf(elsewhere).get(id)?.set('stage', 'calm');
    const missing = Y.encodeStateVector(elsewhere);
    itemsOf(elsewhere).get(id)?.set('who', 'Bex');
    sendBytes(bad, Y.encodeStateAsUpdate(elsewhere, missing));
    bad.words(id).insert(0, 'a');
    await settled(bad, good);
    await expect.poll(() => good.text(id)).toBe('aWait.');
    expect(itemsOf(good.document).get(id)?.get('who')).toBeUndefined();
    expect(bad.closed).toEqual([]);
  });

  test('D10: an update of encoding version 2 is read as version 1, where it says nothing', async () => {
    const { id, good, bad } = await twoTypists();
    const before = await database().read.$count(sectionUpdates);
    const elsewhere = new Y.Doc();
    elsewhere.getMap('items').set('x', new Y.Map());
    sendBytes(bad, Y.encodeStateAsUpdateV2(elsewhere));
    bad.words(id).insert(0, 'a');
    await settled(bad, good);
    expect(await database().read.$count(sectionUpdates)).toBe(before + 1);
    expect([...itemsOf(good.document).keys()]).toEqual([id]);
  });

  test('D10: more than twenty updates a second, kept up, end the connection that sends them and no other', async () => {
    const { id, good, bad } = await twoTypists();
    for (let index = 0; index < 300; index++) bad.words(id).insert(0, 'x');
    await expect.poll(() => bad.closed).toEqual(['too-fast']);
    good.words(id).insert(good.text(id).length, ' End.');
    await settled(good);
    expect([good.text(id).endsWith(' End.'), good.closed]).toEqual([true, []]);
    await bad.provider.onOpen(new Event('open'));
    await settled(bad);
    await expect.poll(() => good.text(id).split('x').length).toBe(301);
  });

  test('D10: the words of another are taken while such updates come in', async () => {
    const { id, good, bad } = await twoTypists();
    for (const what of ['D10: nested 2,000 deep', 'D10: not an update at all', 'D11: a script']) {
      const already = bad.closed.length;
      attacks[what]!(bad.document, id, bad);
      good.words(id).insert(0, 'ok ');
      await settled(good);
      await expect.poll(() => bad.closed.length).toBeGreaterThan(already);
      await bad.provider.onOpen(new Event('open'));
    }
    expect([good.text(id), good.closed]).toEqual(['ok ok ok Wait.', []]);
  });
});
