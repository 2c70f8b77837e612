import { describe, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { auditEntries, sectionUpdates } from '../../db/tables.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOf } from '../support/fixtures';
import { liveDrafts, personWithWriter, settled } from '../support/live-drafts';

freshDatabase();
const drafts = liveDrafts();

async function withItem(text: string) {
  const made = await personWithWriter();
  const person = viewerOf(made.personAccount, made.organisationId, 'person', { personId: made.personId });
  const id = newId();
  await writeItem(person, made.personId, 'helps', { do: 'add', id, text, details: {} });
  return { ...made, person, id };
}

describe('two people writing in one answer', () => {
  test('what both type at once is there exactly, on both screens and after a restart', async () => {
    const { id, name, personCookie, writerCookie, planId } = await withItem('Lights off.');
    const ffion = drafts.open(personCookie, name);
    const carys = drafts.open(writerCookie, name);
    await settled(ffion, carys);
    const head = 'One person only. ';
    const tail = ' Then wait with me.';
    for (let index = 0; index < Math.max(head.length, tail.length); index++) {
      if (index < head.length) ffion.words(id).insert(index, head[index]!);
      if (index < tail.length) carys.words(id).insert(carys.words(id).length, tail[index]!);
      if (index % 5 === 0) await new Promise((go) => setImmediate(go));
    }
    await settled(ffion, carys);
    const whole = `${head}Lights off.${tail}`;
    await expect.poll(() => [ffion.text(id), carys.text(id)]).toEqual([whole, whole]);
    await drafts.restart();
    expect((await readSection(planId, 'helps')).map((item) => item.text)).toEqual([whole]);
  });

  test('P11: an update that is acknowledged is on the disk', async () => {
    const { id, name, personCookie } = await withItem('a');
    const ffion = drafts.open(personCookie, name);
    await settled(ffion);
    ffion.words(id).insert(1, 'b');
    await settled(ffion);
    expect(await database().read.$count(sectionUpdates)).toBe(2);
  });

  test('a posted form appears in the open browser, and the words being typed there stay', async () => {
    const { id, name, personCookie, person, personId } = await withItem('Hold my hand.');
    const ffion = drafts.open(personCookie, name);
    await settled(ffion);
    const text = ffion.words(id);
    text.insert(0, 'Please ');
    await settled(ffion);
    const other = newId();
    await writeItem(person, personId, 'helps', { do: 'add', id: other, text: 'Music.', details: { stage: 'calm' } });
    await writeItem(person, personId, 'helps', {
      do: 'change',
      id,
      text: 'Please Hold my hand gently.',
      basedOn: 'Please Hold my hand.',
      details: {},
    });
    await expect.poll(() => [ffion.text(id), ffion.text(other)]).toEqual(['Please Hold my hand gently.', 'Music.']);
    expect(ffion.words(id)).toBe(text);
  });

  test('P11: a form made before somebody else changed the words changes nothing and is told what stands there', async () => {
    const { id, person, personId, planId } = await withItem('First.');
    await writeItem(person, personId, 'helps', { do: 'change', id, text: 'Second.', basedOn: 'First.', details: {} });
    const late = await writeItem(person, personId, 'helps', {
      do: 'change',
      id,
      text: 'Mine.',
      basedOn: 'First.',
      details: {},
    });
    expect(late).toEqual({ allowed: false, reason: 'changed meanwhile', nowSays: 'Second.' });
    expect((await readSection(planId, 'helps'))[0]?.text).toBe('Second.');
  });

  test('adding, moving, taking out and bringing back by forms', async () => {
    const { id, person, personId, planId } = await withItem('One.');
    const [second, third] = [newId(), newId()];
    await writeItem(person, personId, 'helps', { do: 'add', id: second, text: 'Two.', details: {} });
    await writeItem(person, personId, 'helps', { do: 'add', id: third, text: 'Three.', details: {} });
    await writeItem(person, personId, 'helps', { do: 'add', id: third, text: 'Three again.', details: {} });
    await writeItem(person, personId, 'helps', { do: 'up', id: third });
    await writeItem(person, personId, 'helps', { do: 'down', id });
    const texts = async () =>
      (await readSection(planId, 'helps')).filter((item) => !item.takenOut).map((item) => item.text);
    expect(await texts()).toEqual(['Three.', 'One.', 'Two.']);
    await writeItem(person, personId, 'helps', { do: 'take-out', id });
    expect(await texts()).toEqual(['Three.', 'Two.']);
    await writeItem(person, personId, 'helps', { do: 'bring-back', id });
    expect(await texts()).toEqual(['Three.', 'One.', 'Two.']);
    expect(await writeItem(person, personId, 'helps', { do: 'up', id: newId() })).toEqual({
      allowed: false,
      reason: 'gone',
    });
  });

  test('P12: who looked and who wrote is written down once, and never for the person', async () => {
    const { id, name, personCookie, writerCookie, writerAccount } = await withItem('a');
    const ffion = drafts.open(personCookie, name);
    const carys = drafts.open(writerCookie, name);
    await settled(ffion, carys);
    for (const letter of 'bcd') {
      carys.words(id).insert(0, letter);
      await settled(carys);
    }
    const entries = await database().read.select().from(auditEntries);
    const of = (account: string) => entries.filter((entry) => entry.accountId === account).map(({ action }) => action);
    expect(of(writerAccount).sort()).toEqual(['draft.looked', 'draft.written', 'signed.in']);
    expect(entries.filter(({ action, accountId }) => action === 'draft.looked' && accountId !== writerAccount)).toEqual(
      [],
    );
  });
});
