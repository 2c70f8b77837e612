import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '#db/connection.server';
import { auditEntries, sealingKeys, sectionUpdates, suggestions } from '#db/tables.server';
import type { SectionCode } from '#app/domain/plan';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { addItem, documentName, rewordItem } from '#app/features/drafting/section-document';
import { writeItem } from '#app/features/drafting/write-item.server';
import { readKeptWords } from '#app/features/offline/kept-schema.server';
import { sealingKey } from '#app/features/offline/sealing-key.server';
import { takeKeptWords } from '#app/features/offline/take-kept-words.server';
import { newId } from '#app/platform/ids';
import { keptAbout } from '#app/platform/kept-about';
import { toBase64 } from '#app/platform/base64';
import { seal } from '#app/platform/seal';
import { freshDatabase } from '../support/database';
import { onTheTrain } from '../support/on-the-train';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
afterEach(() => collaboration().stop());

describe('P11: words that a device kept', () => {
  test('are merged to the letter where nobody else changed the same', async () => {
    const { carys, ffion, cards, music, device, keep, meanwhile, texts } = await onTheTrain();
    rewordItem(device, cards, 'Hold up both of my cards.');
    const fresh = newId();
    addItem(device, 'helps', { id: fresh, text: 'Wait.', addedBy: carys.accountId, addedAt: 1 });
    await meanwhile(music, 'Loud music.');
    const kept = keep(cards, fresh);
    expect(await takeKeptWords(carys, ffion, 'helps', kept)).toEqual({ allowed: true, clashes: [], merged: true });
    expect(await texts()).toEqual(['Hold up both of my cards.', 'Loud music.', 'Wait.']);
    const rows = await database().read.$count(sectionUpdates);
    expect(await takeKeptWords(carys, ffion, 'helps', kept)).toEqual({ allowed: true, clashes: [], merged: true });
    expect(await texts()).toEqual(['Hold up both of my cards.', 'Loud music.', 'Wait.']);
    expect(await database().read.$count(sectionUpdates)).toBe(rows);
  });

  test('stand beside what somebody else wrote meanwhile: both are whole, and the person picks', async () => {
    const { carys, ffion, cards, music, device, keep, meanwhile, texts } = await onTheTrain();
    rewordItem(device, cards, 'Never hold up my cards.');
    rewordItem(device, music, 'Quiet music.');
    await meanwhile(cards, 'Hold up my two cards.');
    const kept = keep(cards, music);
    expect(await takeKeptWords(carys, ffion, 'helps', kept)).toEqual({
      allowed: true,
      clashes: [cards],
      merged: false,
    });
    expect(await texts()).toEqual(['Hold up my two cards.', 'Quiet music.']);
    expect(await database().read.select().from(suggestions)).toMatchObject([
      {
        id: kept.items[0]!.recordId,
        itemId: cards,
        words: 'Never hold up my cards.',
        saidThen: { words: 'Hold up my cards.' },
        accountId: carys.accountId,
        withoutConnection: true,
      },
    ]);
    const again = { ...kept, items: [{ ...kept.items[0]!, words: 'Never, never.' }] };
    await takeKeptWords(carys, ffion, 'helps', again);
    expect(await database().read.select().from(suggestions)).toMatchObject([{ words: 'Never, never.' }]);
    const audit = await database().read.select().from(auditEntries).where(eq(auditEntries.action, 'words.kept'));
    expect(audit).toHaveLength(1);
  });

  test('written in an answer that was taken out meanwhile, are not lost in it', async () => {
    const { me, carys, ffion, cards, device, keep } = await onTheTrain();
    rewordItem(device, cards, 'Hold up both.');
    await writeItem(me, ffion, 'helps', { do: 'take-out', id: cards });
    expect(await takeKeptWords(carys, ffion, 'helps', keep(cards))).toEqual({
      allowed: true,
      clashes: [cards],
      merged: false,
    });
  });

  test('are wanted also when the document does not fit any more', async () => {
    const { carys, ffion, cards, device, keep, texts } = await onTheTrain();
    rewordItem(device, cards, 'Hold up both.');
    const kept = { ...keep(cards), update: new Uint8Array([9, 9, 9]) };
    expect(await takeKeptWords(carys, ffion, 'helps', kept)).toEqual({ allowed: true, clashes: [], merged: false });
    expect(await texts()).toContain('Hold up both.');
  });

  test('of somebody who may not write there any more change nothing', async () => {
    const { sam, ffion, cards, device, keep, texts } = await onTheTrain();
    rewordItem(device, cards, 'Hold up both.');
    const worker = await viewerOfAccount(sam);
    expect(await takeKeptWords(worker, ffion, 'helps', keep(cards))).toMatchObject({ reason: 'forbidden' });
    expect(await texts()).toContain('Hold up my cards.');
  });
});

describe('C7: what is sealed on the device', () => {
  const inner = {
    items: [{ id: newId(), base: null, words: 'canary-words', recordId: newId() }],
    update: toBase64(new Uint8Array([1])),
  };

  async function sealed(section: SectionCode = 'helps') {
    const about = keptAbout('carys', documentName('plan', section));
    return { about, body: { sealed: await seal(await sealingKey(), JSON.stringify(inner), about) } };
  }

  test('says nothing to whoever reads it there, and everything here', async () => {
    const { about, body } = await sealed();
    expect(JSON.stringify(body)).not.toContain('canary');
    expect(await readKeptWords(body, about, 'helps')).toMatchObject({ items: [{ words: 'canary-words' }] });
    expect(await database().read.$count(sealingKeys)).toBe(1);
  });

  test('P11: ten thousand words are read again, and taken', async () => {
    const { carys, ffion, music, device, keep, texts } = await onTheTrain();
    const long = Array.from({ length: 10_000 }, (_, n) => `word${n}`).join(' ');
    rewordItem(device, music, long);
    const { items, update } = keep(music);
    const about = keptAbout('carys', documentName('plan', 'helps'));
    const text = JSON.stringify({ items, update: toBase64(update) });
    const body = { sealed: await seal(await sealingKey(), text, about) };
    expect(JSON.stringify(body).length).toBeLessThan(1024 * 1024);
    const read = await readKeptWords(body, about, 'helps');
    expect(read && (await takeKeptWords(carys, ffion, 'helps', read))).toEqual({
      allowed: true,
      clashes: [],
      merged: true,
    });
    expect(await texts()).toContain(long);
  });

  test('is taken for nobody else, for no other section, and not when one letter was changed', async () => {
    const { about, body } = await sealed();
    expect(await readKeptWords(body, about.replace('carys', 'bex'), 'helps')).toBeNull();
    expect(await readKeptWords(body, about.replace('helps', 'avoid'), 'avoid')).toBeNull();
    const text = body.sealed.text.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(await readKeptWords({ sealed: { ...body.sealed, text } }, about, 'helps')).toBeNull();
    for (const nonsense of [
      null,
      {},
      { words: { items: [], update: '' } },
      { sealed: { keyId: 'x', enc: '', text: '' } },
    ])
      expect(await readKeptWords(nonsense, about, 'helps')).toBeNull();
  });

  test('two pages that ask for the key at once get the same one', async () => {
    const keys = await Promise.all([sealingKey(), sealingKey(), sealingKey()]);
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1);
  });
});
