import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { inTransaction } from '../../db/connection.server';
import { grants } from '../../db/tables.server';
import { announce } from '../../app/features/audit/announcements.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { loadSection } from '../../app/features/drafting/load-section.server';
import { openSections } from '../../app/features/drafting/open-sections.server';
import { itemsOf } from '../../app/features/drafting/section-document';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOf } from '../support/fixtures';
import { liveDrafts, personWithWriter, settled } from '../support/live-drafts';

freshDatabase();
const drafts = liveDrafts();

async function withItem() {
  const made = await personWithWriter();
  const person = viewerOf(made.personAccount, made.organisationId, 'person', { personId: made.personId });
  const writer = viewerOf(made.writerAccount, made.organisationId, 'supporter');
  const id = newId();
  await writeItem(person, made.personId, 'helps', { do: 'add', id, text: 'Wait.', details: {} });
  return { ...made, person, writer, id };
}

type Made = Awaited<ReturnType<typeof withItem>>;

/** A slow disk: what `meanwhile` writes waits until it is over, and by then the writer's right is withdrawn. */
async function whileWithdrawnSlowly<T>(made: Made, meanwhile: () => Promise<T>): Promise<T> {
  const { grantId, writerAccount: accountId, personId } = made;
  let letGo!: () => void;
  const over = new Promise<void>((resolve) => (letGo = resolve));
  const withdrawn = inTransaction(async (tx) => {
    await tx.update(grants).set({ withdrawnAt: Date.now() }).where(eq(grants.id, grantId));
    tx.afterCommit(() => announce({ type: 'access-changed', accountId, personId }));
    await over;
  });
  try {
    const value = await meanwhile();
    // By now the form that was posted last has come as far as it can.
    await new Promise((go) => setImmediate(go));
    return value;
  } finally {
    letGo();
    await withdrawn;
  }
}

const storing = ({ name }: Made) => openSections.get(name)?.storing.size;
const formsAtWork = ({ name }: Made) => collaboration().hocuspocus.documents.get(name)?.directConnectionsCount;

/** The section as a page shows it now, and as a process reads it that was not there; both say the same. */
async function bothWays({ planId }: Made) {
  const before = await readSection(planId, 'helps');
  await drafts.restart();
  const fresh = new Y.Doc();
  const { setAside } = await loadSection(fresh, planId, 'helps');
  expect([setAside, fresh.store.pendingStructs, fresh.store.pendingDs]).toEqual([0, null, null]);
  expect(await readSection(planId, 'helps')).toEqual(before);
  return before.map(({ text, stage }) => ({ text, stage }));
}

describe('P11: a form that is posted while other words are on their way to the disk', () => {
  test('keeps its words, also when those that were being typed are refused at last', async () => {
    const made = await withItem();
    const { id, name, person, personId } = made;
    const carys = drafts.open(made.writerCookie, name);
    const ffion = drafts.open(made.personCookie, name);
    await settled(carys, ffion);
    const [form] = await whileWithdrawnSlowly(made, async () => {
      itemsOf(carys.document).get(id)?.set('stage', 'calm');
      await expect.poll(() => storing(made)).toBe(1);
      const posted = writeItem(person, personId, 'helps', { do: 'describe', id, details: { stage: 'crisis' } });
      await expect.poll(() => formsAtWork(made)).toBe(1);
      return [posted];
    });
    expect(await form).toEqual({ allowed: true, id });
    await expect.poll(() => carys.closed).toEqual(['access-changed']);
    await expect.poll(() => itemsOf(ffion.document).get(id)?.get('stage')).toBe('crisis');
    ffion.words(id).insert(0, 'Please ');
    await settled(ffion);
    expect(ffion.closed).toEqual([]);
    expect(await bothWays(made)).toEqual([{ text: 'Please Wait.', stage: 'crisis' }]);
  });

  test('keeps its words, also when the form before it is refused at last', async () => {
    const made = await withItem();
    const { id, person, personId, writer } = made;
    const [theirs, mine] = await whileWithdrawnSlowly(made, async () => {
      const first = writeItem(writer, personId, 'helps', { do: 'describe', id, details: { stage: 'calm' } });
      await expect.poll(() => storing(made)).toBe(1);
      const second = writeItem(person, personId, 'helps', { do: 'add', id: newId(), text: 'Music.', details: {} });
      await expect.poll(() => formsAtWork(made)).toBe(2);
      return [first, second];
    });
    expect(await theirs).toEqual({ allowed: false, reason: 'unseen' });
    expect(await mine).toMatchObject({ allowed: true });
    const ffion = drafts.open(made.personCookie, made.name);
    await settled(ffion);
    ffion.words(id).insert(0, 'Please ');
    await settled(ffion);
    expect(await bothWays(made)).toEqual([
      { text: 'Please Wait.', stage: null },
      { text: 'Music.', stage: null },
    ]);
  });

  test('is not told "saved" because somebody else is just now saving the same', async () => {
    const made = await withItem();
    const { person, personId, writer } = made;
    const same = { do: 'add', id: newId(), text: 'Music.', details: {} } as const;
    const both = await whileWithdrawnSlowly(made, async () => {
      const theirs = writeItem(writer, personId, 'helps', same);
      await expect.poll(() => storing(made)).toBe(1);
      const mine = writeItem(person, personId, 'helps', same);
      await expect.poll(() => formsAtWork(made)).toBe(2);
      return [theirs, mine];
    });
    expect(await Promise.all(both)).toEqual([
      { allowed: false, reason: 'unseen' },
      { allowed: true, id: same.id },
    ]);
    expect((await bothWays(made)).map(({ text }) => text)).toEqual(['Wait.', 'Music.']);
  });

  test('has its turn although others type without a pause, and their words are all there', async () => {
    const made = await withItem();
    const { id, name, person, personId } = made;
    const typists = [drafts.open(made.writerCookie, name), drafts.open(made.personCookie, name)];
    await settled(...typists);
    // Fewer letters than end a connection that sends too fast.
    let letters = 0;
    const typing = setInterval(() => {
      if (letters++ < 80) for (const typist of typists) typist.words(id).insert(0, 'x');
    }, 2);
    const added = Array.from({ length: 10 }, () => newId());
    for (const each of added) {
      await writeItem(person, personId, 'helps', { do: 'add', id: each, text: 'Music.', details: {} });
    }
    clearInterval(typing);
    await settled(...typists);
    const texts = (await bothWays(made)).map(({ text }) => text);
    expect(texts.slice(1)).toEqual(added.map(() => 'Music.'));
    expect(texts[0]).toBe(typists[0]!.text(id));
  });
});

describe('P3: somebody else’s letters in words that stand as the person’s own', () => {
  async function withOwnWords() {
    const made = await withItem();
    const details = { voice: 'person_own_words' } as const;
    await writeItem(made.person, made.personId, 'helps', { do: 'describe', id: made.id, details });
    const carys = drafts.open(made.writerCookie, made.name);
    const ffion = drafts.open(made.personCookie, made.name);
    await settled(carys, ffion);
    const seenBy = (typist: typeof ffion) => itemsOf(typist.document).get(made.id)?.get('voice');
    return { ...made, carys, ffion, seenBy };
  }
  const kept = async ({ planId }: Made) => {
    await drafts.restart();
    const fresh = new Y.Doc();
    const { setAside } = await loadSection(fresh, planId, 'helps');
    expect([setAside, fresh.store.pendingStructs, fresh.store.pendingDs]).toEqual([0, null, null]);
    return (await readSection(planId, 'helps')).map(({ text, voice }) => ({ text, voice }));
  };

  test('take it off that they are, for everybody who has it open and after a restart; the person’s own letters do not', async () => {
    const made = await withOwnWords();
    const { id, ffion, carys, seenBy } = made;
    ffion.words(id).insert(0, 'Please. ');
    await settled(ffion, carys);
    expect([seenBy(ffion), seenBy(carys)]).toEqual(['person_own_words', 'person_own_words']);
    carys.words(id).insert(0, 'Never ');
    carys.words(id).insert(0, '!');
    await settled(ffion, carys);
    await expect.poll(() => [seenBy(ffion), seenBy(carys)]).toEqual([null, null]);
    expect(await kept(made)).toEqual([{ text: '!Never Please. Wait.', voice: null }]);
  });

  test('and a word that is only made bold does not', async () => {
    const made = await withOwnWords();
    const { id, ffion, carys } = made;
    carys.words(id).format(0, 4, { strong: {} });
    await settled(ffion, carys);
    expect(await kept(made)).toEqual([{ text: 'Wait.', voice: 'person_own_words' }]);
  });

  test('P11: leave no trace where they are refused at last, and what comes after is taken', async () => {
    const made = await withOwnWords();
    const { id, ffion, carys, person, personId } = made;
    await whileWithdrawnSlowly(made, async () => {
      carys.words(id).insert(0, 'Never ');
      await expect.poll(() => storing(made)).toBe(1);
    });
    await expect.poll(() => carys.closed).not.toEqual([]);
    ffion.words(id).insert(0, 'Please. ');
    await settled(ffion);
    await writeItem(person, personId, 'helps', { do: 'describe', id, details: { stage: 'calm' } });
    expect(await kept(made)).toEqual([{ text: 'Please. Wait.', voice: 'person_own_words' }]);
  });
});
