import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/connection.server';
import { auditEntries, broughtInPieces } from '#db/tables.server';
import type { SectionCode } from '#app/domain/plan';
import type { Viewer } from '#app/domain/viewer';
import { findPieces } from '#app/features/bringing-in/bring-in.server';
import { placePiece } from '#app/features/bringing-in/place-piece.server';
import { readDocument } from '#app/features/bringing-in/read-document.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { readSection } from '#app/features/drafting/live-section.server';
import * as bringInRoute from '../../app/routes/people.$personId.plan.bring-in';
import { callRoute } from '../support/call-route';
import { bringingInRefusals } from '#app/words/bringing-in-refusals';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { documentXml, wordDocument, zipOf } from '../support/word-document';

freshDatabase();
afterEach(() => collaboration().stop());

let organisationId: string;
let personId: string;
let ffion: Viewer;

beforeEach(async () => {
  organisationId = await makeOrganisation();
  personId = await makePerson(organisationId);
  ffion = await viewerOfAccount(await makeAccount(organisationId, 'person', { personId }));
});

async function post(fields: Record<string, string>, file?: { name: string; bytes: Buffer }, who = ffion) {
  const files = new FormData();
  for (const [name, value] of Object.entries(fields)) files.set(name, value);
  if (file) files.set('file', new File([new Uint8Array(file.bytes)], file.name));
  const at = { path: `/people/${personId}/plan/bring-in`, params: { personId } };
  const { status, body } = await callRoute(bringInRoute, {
    ...at,
    cookie: await signedIn(who.accountId),
    multipart: files,
  });
  return { status, errors: (body as { errors?: Record<string, string[]> } | null)?.errors ?? {}, body };
}

const bring = (text: string, who = ffion) => post({ do: 'bring', text }, undefined, who);
const upload = (bytes: Buffer, name = 'plan.docx') => post({ do: 'bring', text: '' }, { name, bytes });
const pieces = async (who = ffion) => (await findPieces(who, personId)).map(({ words }) => words);

async function inSection(section: SectionCode) {
  const plan = await findPlan(personId);
  return plan ? readSection(plan.id, section) : [];
}

async function supporter(sections: SectionCode[], level: 'see' | 'write'): Promise<Viewer> {
  const id = await makeAccount(organisationId, 'supporter');
  for (const section of sections) await makeGrant(personId, id, { section, level });
  return viewerOfAccount(id);
}

describe('bringing in what is there already', () => {
  it('cuts a text into pieces, in their order, and puts nothing in the plan', async () => {
    expect((await bring('• Tea.\n• Wait with me.\n\nHold up my cards.')).status).toBe(302);
    expect(await pieces()).toEqual(['Tea.', 'Wait with me.', 'Hold up my cards.']);
    expect(await findPlan(personId)).toBeNull();
  });

  it('a text and a file at once are refused, and the text stays: neither is dropped without a word (P11)', async () => {
    const both = await post({ do: 'bring', text: 'Tea.' }, { name: 'plan.docx', bytes: Buffer.from('Wait.') });
    expect(both).toMatchObject({ status: 400, errors: { file: [bringingInRefusals.en.both] } });
    expect(both.body).toMatchObject({ typed: { text: 'Tea.' } });
    expect(await pieces()).toEqual([]);
  });

  it('a piece is placed once, with whose words it is, as an ordinary answer; then it is no piece any more', async () => {
    await bring('Tea.\nWait with me.');
    const [tea] = await findPieces(ffion, personId);
    const place = { do: 'place', id: tea!.id, words: 'Tea first.', howKnown: 'i_said_it' };
    expect((await post({ ...place, section: 'helps' })).errors).toHaveProperty('voice');
    expect((await post({ ...place, voice: 'family' })).errors).toHaveProperty('section');
    expect((await post({ ...place, section: 'helps', voice: 'family', words: ' ' })).errors).toHaveProperty('words');
    expect(await pieces()).toHaveLength(2);
    const right = { ...place, section: 'helps', voice: 'family' };
    expect(await Promise.all([post(right), post(right)])).toMatchObject([{ status: 302 }, { status: 302 }]);
    expect(await inSection('helps')).toMatchObject([
      { id: tea?.id, text: 'Tea first.', voice: 'family', howKnown: 'i_said_it', addedBy: ffion.accountId },
    ]);
    expect(await pieces()).toEqual(['Wait with me.']);
    const audit = await database().read.select().from(auditEntries);
    expect(audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['pieces.brought-in', 'draft.written']));
    expect(JSON.stringify(audit)).not.toContain('Tea');
  });

  it('changed words are said back where the piece is gone by then, and stay with a piece that is left for later (P11)', async () => {
    await bring('Tea.\nWait with me.');
    const [tea, wait] = await findPieces(ffion, personId);
    await post({ do: 'skip', id: wait!.id, words: 'Wait with me.\r\nHere.' });
    const [, waiting] = await pieces();
    expect(waiting).toMatch(/^Wait with me\.\s+Here\.$/);
    const placed = { do: 'place', section: 'helps', voice: 'family' };
    const both = { ...placed, id: wait!.id, words: 'Wait with me.\r\nHere.' };
    expect([(await post(both)).status, (await post(both)).status]).toEqual([302, 302]);
    expect((await post({ ...both, words: 'Never mind.' })).errors).toEqual({
      '': [bringingInRefusals.en.piece_is_gone],
    });
    await post({ do: 'throw-all' });
    const gone = await post({ ...placed, id: tea!.id, words: 'Tea, and my own mug.' });
    expect(gone).toMatchObject({ status: 409, body: { typed: { words: 'Tea, and my own mug.' } } });
    expect(await inSection('helps')).toHaveLength(1);
  });

  it('placed in two parts at once, it stands in one of them', async () => {
    await bring('Tea.');
    const [tea] = await findPieces(ffion, personId);
    const placed = { id: tea!.id, words: 'Tea.', voice: 'person_own_words', howKnown: null } as const;
    const both = await Promise.all(
      (['helps', 'good_day'] as const).map((section) => placePiece(ffion, personId, { ...placed, section })),
    );
    expect(both.filter(({ allowed }) => allowed)).toHaveLength(1);
    expect([...(await inSection('helps')), ...(await inSection('good_day'))]).toHaveLength(1);
  });

  it('can be left for later and thrown away, one or all', async () => {
    await bring('One.\nTwo.\nThree.');
    const [one, two] = await findPieces(ffion, personId);
    await post({ do: 'skip', id: one!.id });
    expect(await pieces()).toEqual(['Two.', 'Three.', 'One.']);
    await post({ do: 'throw-away', id: two!.id });
    expect(await pieces()).toEqual(['Three.', 'One.']);
    await post({ do: 'throw-all' });
    expect(await database().read.$count(broughtInPieces)).toBe(0);
  });

  it('is seen by nobody else, touched by nobody else, and goes only where one may write (C1)', async () => {
    const friend = await supporter(['helps'], 'write');
    expect((await bring('Secret tea.', friend)).status).toBe(302);
    expect(await pieces()).toEqual([]);
    const [piece] = await findPieces(friend, personId);
    await post({ do: 'throw-away', id: piece!.id });
    await post({ do: 'throw-all' });
    await post({ do: 'place', id: piece!.id, words: 'x', section: 'helps', voice: 'family' });
    expect(await pieces(friend)).toEqual(['Secret tea.']);
    expect(await inSection('helps')).toEqual([]);
    const elsewhere = { do: 'place', id: piece!.id, words: 'x', section: 'medicines', voice: 'family' };
    expect((await post(elsewhere, undefined, friend)).status).toBe(403);
    expect(await pieces(friend)).toEqual(['Secret tea.']);
    expect((await bring('Tea.', await supporter(['helps'], 'see'))).status).toBe(403);
  });
});

describe('a document', () => {
  it('from Word is read paragraph by paragraph, with Welsh, Polish, right-to-left and emoji', async () => {
    const said = ['Dŵr cynnes & tost <gwyn>', 'Źle, gdy ktoś krzyczy', 'لا تلمسني', '👩🏽‍🦽 calm'];
    const more =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a</w:t><w:tab/><w:t>table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
      '<w:p><w:r><w:delText>gone</w:delText><mc:Fallback><w:t>twice</w:t></mc:Fallback></w:r></w:p>' +
      '<w:p><w:moveFrom><w:r><w:t>In a table</w:t></w:r></w:moveFrom></w:p>';
    expect((await upload(await wordDocument(said, more), 'anything.txt')).status).toBe(302);
    expect(await pieces()).toEqual([...said, 'In a\ttable']);
  });

  it('of plain text is read as its editor saved it', async () => {
    const text = 'Dŵr\nŻółw';
    const wide = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(text, 'utf16le')]);
    expect(await readDocument(Buffer.from(text))).toEqual({ ok: true, text });
    expect(await readDocument(wide)).toEqual({ ok: true, text });
    expect(await readDocument(Buffer.from([0x54, 0xea, 0x74, 0x65]))).toEqual({ ok: true, text: 'Tête' });
  });

  it('that is truncated, mislabelled or hostile gets a clear message, and nothing is kept', async () => {
    const good = await wordDocument(['Tea.', 'x'.repeat(3_000)]);
    const bomb = await wordDocument(['a'.repeat(11 * 1024 * 1024)]);
    const deep = '<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000);
    const laughs = documentXml(['&lol;']).replace('?>', '?><!DOCTYPE x [<!ENTITY lol "ha">]>').replace('&amp;', '&');
    const hostile: Record<string, Buffer> = {
      truncated: good.subarray(0, good.length - 40),
      'cut in half': good.subarray(0, good.length / 2),
      'another zip': await zipOf({ 'readme.txt': 'Tea.' }),
      'outside its folder': await zipOf({ 'x/document.xml': documentXml(['Tea.']) }),
      'a zip bomb': bomb,
      deep: await wordDocument(['Tea.'], deep),
      'many files': await zipOf(Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`f${at}`, '']))),
      'entities of its own': await zipOf({ 'word/document.xml': laughs }),
      'not XML': await zipOf({ 'word/document.xml': 'Tea.' }),
      'not UTF-8': await zipOf({ 'word/document.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x00]) }),
      'an old Word file': Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
      'a PDF': Buffer.from('%PDF-1.7\n'),
      'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'a web page': Buffer.from('<!DOCTYPE html><script>alert(1)</script>'),
      'rich text': Buffer.from('{\\rtf1 Tea.}'),
      empty: Buffer.alloc(0),
    };
    for (const [name, bytes] of Object.entries(hostile)) {
      const { status, errors } = await upload(bytes);
      expect([status, Object.keys(errors)], name).toEqual([400, ['file']]);
    }
    for (const each of [bomb, hostile['deep']!, hostile['many files']!, hostile['entities of its own']!]) {
      expect(await readDocument(each)).toEqual({ ok: false, reason: 'not-readable' });
    }
    expect(await database().read.$count(broughtInPieces)).toBe(0);
  }, 60_000);

  it('that lies about how large its words are is not unfolded', async () => {
    const zip = await wordDocument(['a'.repeat(2_000_000)]);
    const lying = Buffer.from(zip);
    // The size in the list of files, which is what a reader goes by.
    const listed = lying.lastIndexOf(Buffer.from('word/document.xml')) - 46;
    lying.writeUInt32LE(1_000, listed + 24);
    expect((await upload(lying)).errors).toHaveProperty('file');
    expect(await pieces()).toEqual([]);
  });

  it('that is too long is refused whole, and what was typed stays', async () => {
    const { status, errors, body } = await bring('word '.repeat(50_000));
    expect([status, Object.keys(errors)]).toEqual([400, ['text']]);
    expect((body as { typed: { text: string } }).typed.text).toHaveLength(250_000);
    expect((await upload(Buffer.from('Tea.\n'.repeat(500)))).errors).toHaveProperty('file');
    expect((await upload(Buffer.alloc(7 * 1024 * 1024, 'a'))).errors).toHaveProperty('file');
    expect(await pieces()).toEqual([]);
  });

  it('of ten thousand words is taken', async () => {
    const words = Array.from({ length: 1_000 }, (_, index) => `On day ${index} I like my tea before anything else.`);
    const paragraphs = Array.from({ length: 100 }, (_, index) => words.slice(index * 10, index * 10 + 4).join(' '));
    expect((await upload(await wordDocument(paragraphs.map((each) => each.slice(0, 270))))).status).toBe(302);
    expect(await pieces()).toHaveLength(100);
    await post({ do: 'throw-all' });
    expect((await bring('word '.repeat(10_000))).status).toBe(302);
    expect((await pieces()).join(' ').split(' ')).toHaveLength(10_000);
  });
});
