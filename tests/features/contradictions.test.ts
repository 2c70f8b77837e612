import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/connection.server';
import { auditEntries, contradictionAnswers } from '#db/tables.server';
import type { SectionCode } from '#app/domain/plan';
import type { Viewer } from '#app/domain/viewer';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { ContradictionList, type AskedContradiction } from '../../app/features/contradictions/contradiction-list';
import { writeItem } from '#app/features/drafting/write-item.server';
import { newId } from '#app/platform/ids';
import * as bothRight from '../../app/routes/people.$personId.plan.both-right';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from '../support/fixtures';
import { rendered } from '../support/rendered';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
afterEach(() => collaboration().stop());

let organisationId: string;
let ffion: Viewer;
let personId: string;
let handId: string;

beforeEach(async () => {
  organisationId = await makeOrganisation();
  personId = await makePerson(organisationId);
  ffion = await viewerOfAccount(await makeAccount(organisationId, 'person', { personId }));
  handId = newId();
  const write = (section: SectionCode, id: string, text: string) =>
    writeItem(ffion, personId, section, { do: 'add', id, text, details: {} });
  await write('triggers', newId(), 'Being touched.');
  await write('helps', handId, 'A hand on my shoulder.');
  await write('good_day', newId(), 'Tea first.');
});

interface Asked {
  one: { id: string; text: string };
  other: { id: string; text: string };
  mark: string;
  mayAnswer: boolean;
  answered: string | null;
}
interface Shown {
  isAlone: boolean;
  open: Asked[];
  answered: Asked[];
}

const at = { path: '/people/x/plan/both-right' };

async function shown(accountId: string): Promise<Shown> {
  return (await callRoute(bothRight, { ...at, params: { personId }, cookie: await signedIn(accountId) })).body as Shown;
}

async function answer(accountId: string, { one, other, mark }: Asked, what = 'both_right') {
  const form = { one: one.id, other: other.id, mark, do: what };
  return (await callRoute(bothRight, { ...at, params: { personId }, cookie: await signedIn(accountId), form })).status;
}

async function letIn(sections: SectionCode[], level: 'see' | 'write'): Promise<string> {
  const id = await makeAccount(organisationId, 'supporter', { name: 'Carys Hughes' });
  for (const section of sections) await makeGrant(personId, id, { section, level });
  return id;
}

describe('questions about a plan', () => {
  it('ask whether both are right, and change nothing', async () => {
    const { open, answered } = await shown(ffion.accountId);
    expect(open.map(({ one, other }) => [one.text, other.text])).toEqual([
      ['Being touched.', 'A hand on my shoulder.'],
    ]);
    expect(answered).toEqual([]);
  });

  it('"both are right" is remembered with who and when, until one of the words changes', async () => {
    const [asked] = (await shown(ffion.accountId)).open;
    expect(await answer(ffion.accountId, asked!)).toBe(302);
    const then = await shown(ffion.accountId);
    expect(then.open).toEqual([]);
    expect(then.answered[0]?.answered).toMatch(/^I said that both are right, today/);
    const audit = await database().read.select().from(auditEntries);
    expect(audit.filter(({ action }) => action === 'contradiction.answered')).toMatchObject([
      { accountId: ffion.accountId, personId, objectId: asked?.one.id, detail: 'both_right' },
    ]);
    const change = { do: 'change', id: handId, basedOn: 'A hand on my shoulder.', details: {} } as const;
    await writeItem(ffion, personId, 'helps', { ...change, text: 'A firm hand on my shoulder.' });
    expect((await shown(ffion.accountId)).open).toHaveLength(1);
  });

  it('can be asked again, and counts once when it is pressed twice', async () => {
    const [asked] = (await shown(ffion.accountId)).open;
    expect(await answer(ffion.accountId, asked!)).toBe(302);
    expect(await answer(ffion.accountId, asked!)).toBe(302);
    expect(await database().read.$count(contradictionAnswers)).toBe(1);
    expect(await answer(ffion.accountId, asked!, 'ask_again')).toBe(302);
    expect((await shown(ffion.accountId)).open).toHaveLength(1);
  });

  it('an answer for words that changed meanwhile is not taken', async () => {
    const [asked] = (await shown(ffion.accountId)).open;
    await writeItem(ffion, personId, 'helps', { do: 'describe', id: handId, details: { stage: 'crisis' } });
    expect(await answer(ffion.accountId, asked!)).toBe(409);
    expect(await answer(ffion.accountId, { ...asked!, one: { id: 'nobody', text: '' } })).toBe(409);
    expect(await database().read.$count(contradictionAnswers)).toBe(0);
  });

  it('are seen only by who may read both parts, and answered by who may write in both (C1)', async () => {
    const one = await letIn(['helps'], 'write');
    expect((await shown(one)).open).toEqual([]);
    const reader = await letIn(['helps', 'triggers'], 'see');
    const [asked] = (await shown(reader)).open;
    expect(asked?.mayAnswer).toBe(false);
    expect(await answer(reader, asked!)).toBe(403);
    expect(await answer(one, asked!)).toBe(409);
    expect(await database().read.$count(contradictionAnswers)).toBe(0);
    const writer = await letIn(['helps', 'triggers'], 'write');
    expect(await answer(writer, asked!)).toBe(302);
    expect((await shown(ffion.accountId)).answered[0]?.answered).toMatch(/^Carys said/);
  });

  it('P3: say where nobody said whose words they are, once somebody else was part of writing the plan', async () => {
    const asked = await shown(ffion.accountId);
    const page = ({ open, isAlone }: Shown) =>
      rendered(createElement(ContradictionList, { asked: open as unknown as AskedContradiction[], personId, isAlone }));
    expect(await page(asked)).not.toContain('Nobody said whose words');
    const carys = await viewerOfAccount(await letIn(['helps'], 'write'));
    const id = newId();
    await writeItem(carys, personId, 'helps', { do: 'add', id, text: 'Music.', details: {} });
    expect(await page(await shown(ffion.accountId))).toContain('Nobody said whose words');
  });
});
