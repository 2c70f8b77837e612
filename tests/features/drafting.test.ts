import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { auditEntries, plans, sectionMarks, sectionUpdates } from '../../db/tables.server';
import { longestAnswer } from '#app/domain/item-details';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readItemForm } from '../../app/features/drafting/item-form.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { markSection } from '../../app/features/drafting/mark-section.server';
import { planProgress } from '../../app/features/drafting/plan-progress.server';
import { tickForCard } from '../../app/features/drafting/tick-for-card.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, viewerOf } from '../support/fixtures';

freshDatabase();
afterEach(() => collaboration().stop());

async function ffion() {
  const organisationId = await makeOrganisation();
  const personId = await makePerson(organisationId);
  const account = await makeAccount(organisationId, 'person', { personId });
  return { organisationId, personId, viewer: viewerOf(account, organisationId, 'person', { personId }) };
}

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}

describe('writing the draft by forms', () => {
  test('P3: the first answer makes the plan, and says who wrote it', async () => {
    const { personId, viewer } = await ffion();
    const id = newId();
    await writeItem(viewer, personId, 'helps', {
      do: 'add',
      id,
      text: 'Wait.',
      details: { stage: 'calm', onCard: true },
    });
    const [plan] = await database().read.select().from(plans).where(eq(plans.personId, personId));
    const [item] = await readSection(plan!.id, 'helps');
    expect(item).toMatchObject({
      id,
      text: 'Wait.',
      stage: 'calm',
      onCard: true,
      addedBy: viewer.accountId,
      kind: 'strategy',
    });
    await collaboration().stop();
    expect(await readSection(plan!.id, 'helps')).toEqual([item]);
    const entries = await database().read.select().from(auditEntries);
    expect(entries.map(({ action, detail }) => [action, detail])).toEqual([['draft.written', 'helps']]);
  });

  test('fifty answers posted at once are all there', async () => {
    const { personId, viewer } = await ffion();
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        writeItem(viewer, personId, 'good_day', { do: 'add', id: newId(), text: `Thing ${index}`, details: {} }),
      ),
    );
    const [plan] = await database().read.select().from(plans);
    await collaboration().stop();
    const items = await readSection(plan!.id, 'good_day');
    expect(new Set(items.map(({ text }) => text)).size).toBe(50);
    expect(await database().read.$count(plans)).toBe(1);
  });

  test('P11: a form changes only the details that were changed on it', async () => {
    const { personId, viewer } = await ffion();
    const id = newId();
    await writeItem(viewer, personId, 'helps', { do: 'add', id, text: 'Wait.', details: {} });
    const before = JSON.stringify({ stage: null, who: null });
    const first = readItemForm(formOf({ do: 'describe', id, before, who: 'Bex' }), 'helps');
    const second = readItemForm(formOf({ do: 'describe', id, before, stage: 'crisis' }), 'helps');
    for (const read of [first, second]) if (read.ok) await writeItem(viewer, personId, 'helps', read.value);
    const [plan] = await database().read.select().from(plans);
    expect((await readSection(plan!.id, 'helps'))[0]).toMatchObject({ who: 'Bex', stage: 'crisis' });
  });

  test('P11: ten thousand words are one answer', async () => {
    const { personId, viewer } = await ffion();
    const text = Array.from({ length: 10_000 }, (_, n) => `word${n}`).join(' ');
    const read = readItemForm(formOf({ do: 'add', id: newId(), text }), 'helps');
    expect(read.ok && (await writeItem(viewer, personId, 'helps', read.value))).toMatchObject({ allowed: true });
    const [plan] = await database().read.select().from(plans);
    expect((await readSection(plan!.id, 'helps'))[0]?.text).toBe(text);
  });

  test.each([
    ['no words', { do: 'add', text: '  ' }, 'text'],
    ['too many words', { do: 'add', text: 'x'.repeat(longestAnswer + 1) }, 'text'],
    ['a stage that is not one', { do: 'add', text: 'a', before: '{}', stage: 'furious' }, 'stage'],
    ["another section's category", { do: 'add', text: 'a', before: '{}', category: 'waiting' }, 'category'],
    [
      'a phone that is not one',
      { do: 'add', text: 'a', before: '{}', 'contacts[0].phone': '<script>' },
      'contacts[0].phone',
    ],
    ['something to do that nobody knows', { do: 'delete', text: 'a' }, 'do'],
    ['an id that is not one', { do: 'add', text: 'a', id: '__proto__' }, 'id'],
  ])('%s: said beside its field, and what was typed comes back', (_what, fields, field) => {
    const read = readItemForm(formOf({ id: newId(), ...fields } as Record<string, string>), 'helps');
    expect(read).toMatchObject({
      ok: false,
      refusal: { errors: { [field]: [expect.any(String)] }, typed: { text: fields.text } },
    });
  });

  test('D5: a field that no form of ours has is refused', () => {
    const read = readItemForm(formOf({ do: 'add', id: newId(), text: 'a', addedBy: 'somebody' }), 'helps');
    expect(read.ok).toBe(false);
  });

  test('a section goes from not started to ready, and only for those who may write', async () => {
    const { organisationId, personId, viewer } = await ffion();
    const progress = async () => {
      const [plan] = await database().read.select().from(plans);
      return (await planProgress(plan?.id ?? null, ['helps']))[0]?.progress;
    };
    expect(await progress()).toBe('not_started');
    await writeItem(viewer, personId, 'helps', { do: 'add', id: newId(), text: 'Wait.', details: {} });
    expect(await progress()).toBe('started');
    const reader = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, reader, { section: 'helps', level: 'suggest' });
    const asReader = viewerOf(reader, organisationId, 'supporter');
    expect(await markSection(asReader, personId, 'helps', true)).toEqual({ allowed: false, reason: 'forbidden' });
    expect(await database().read.$count(sectionMarks)).toBe(0);
    await markSection(viewer, personId, 'helps', true);
    expect(await progress()).toBe('ready');
    await markSection(viewer, personId, 'helps', false);
    expect(await progress()).toBe('started');
  });

  test('ticking for the card writes only where something differs', async () => {
    const { personId, viewer } = await ffion();
    const [a, b] = [newId(), newId()];
    await writeItem(viewer, personId, 'helps', { do: 'add', id: a, text: 'A', details: { onCard: true } });
    await writeItem(viewer, personId, 'avoid', { do: 'add', id: b, text: 'B', details: {} });
    const [plan] = await database().read.select().from(plans);
    const rows = () => database().read.$count(sectionUpdates);
    await tickForCard(viewer, plan!.id, [a]);
    expect(await rows()).toBe(2);
    await tickForCard(viewer, plan!.id, [b]);
    expect(await rows()).toBe(4);
    const ticked = await Promise.all((['helps', 'avoid'] as const).map((section) => readSection(plan!.id, section)));
    expect(ticked.map(([item]) => item?.onCard)).toEqual([false, true]);
  });
});
