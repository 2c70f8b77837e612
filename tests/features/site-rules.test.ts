import { beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { inTransaction } from '../../db/connection.server';
import { auditEntries, ruleQuestionNotes, ruleQuestions, siteLinks, siteRules } from '../../db/tables.server';
import type { Viewer } from '../../app/domain/viewer';
import { findLeadStart } from '../../app/features/people/lead-start.server';
import type { RulesView } from '../../app/features/site-rules/rule-view';
import { makeSiteLink } from '../../app/features/site-rules/site-link.server';
import { writeRule, type WritingRule } from '../../app/features/site-rules/write-rule.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as visitors from '../../app/routes/rules.$token';
import * as rulesHere from '../../app/routes/sites.$siteId.rules._index';
import * as ruleRoute from '../../app/routes/sites.$siteId.rules.$ruleId';
import * as link from '../../app/routes/sites.$siteId.rules.link';
import * as questionsRoute from '../../app/routes/sites.$siteId.rules.questions';
import { askedRule } from '../support/asked-rule';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
let court: WillowCourt;
let lead: Viewer;

beforeEach(async () => {
  court = await makeWillowCourt();
  const id = await makeAccount(court.organisation, 'lead', { name: 'Rhian Pugh' });
  await makePosting(id, court.site, { role: 'lead' });
  lead = await viewerOfAccount(id);
});

const write = (more: Partial<WritingRule> = {}, ruleId: string | null = null) =>
  writeRule(lead, court.site, ruleId, askedRule(more));

async function call(
  route: RouteModule,
  by: string | null,
  more: { form?: Record<string, string>; token?: string; ruleId?: string } = {},
) {
  const { form, token = '', ruleId = 'new' } = more;
  const cookie = by && (await signedIn(by));
  return callRoute(route, { path: '/', params: { siteId: court.site, token, ruleId }, cookie, ...(form && { form }) });
}
async function read(by: string): Promise<RulesView> {
  return (await call(rulesHere, by)).body as RulesView;
}
const ask = (words: string, more: Record<string, string> = {}) => ({ does: 'ask', id: newId(), words, ...more });
const on = (day: string) => setClock(() => Date.parse(`${day}T12:00:00Z`));
const tables = [siteRules, ruleQuestions, ruleQuestionNotes, siteLinks];
const rows = () => Promise.all(tables.map((table) => fresh.current.read.$count(table)));

describe('a rule that limits everyone at a site', () => {
  it('counts from its first day to its last, and then has ended by itself, and says so', async () => {
    await write();
    const states: unknown[] = [];
    for (const day of ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01']) {
      on(day);
      const [rule] = (await read(court.me)).rules;
      states.push([rule?.state, rule?.until]);
    }
    setClock(undefined);
    const until = '30 June 2026';
    expect(states).toEqual([
      ['later', until],
      ['counts', until],
      ['counts', until],
      ['ended', until],
    ]);
  });

  it('is changed by a new version with a reason; what it was stays, and nobody overwrites what they have not seen (P11)', async () => {
    const first = askedRule();
    await writeRule(lead, court.site, null, first);
    const change = { known: 1, rule: 'No hot drinks after 11.', until: '2026-07-31' };
    expect(await write(change, first.id)).toEqual({ allowed: false, reason: 'reason-missing' });
    const because = { ...change, id: newId(), changedBecause: 'People asked.' };
    expect(await write(because, first.id)).toEqual({ allowed: true });
    expect(await write(because, first.id)).toEqual({ allowed: true });
    expect(await write({ ...because, id: newId() }, first.id)).toEqual({ allowed: false, reason: 'changed-meanwhile' });
    const { rules } = await read(court.me);
    expect(rules).toMatchObject([
      {
        rule: 'No hot drinks after 11.',
        before: [{ version: 1, rule: 'No hot drinks after 9.', because: 'People asked.', until: '30 June 2026' }],
      },
    ]);
    expect((await rows())[0]).toBe(2);
  });

  it('keeps "not sure" as an answer to each of the four tests (P14)', async () => {
    await write();
    const [rule] = (await read(court.me)).rules;
    expect(rule?.tests.map(({ met }) => met)).toEqual(['not_sure', 'no', 'not_sure', 'not_sure']);
  });

  it('has an end within a year, and a form that cannot be taken comes back with what was typed', async () => {
    const form = Object.fromEntries(Object.entries(askedRule()).map(([name, value]) => [name, String(value)]));
    const late = await call(ruleRoute, lead.accountId, { form: { ...form, until: '2027-06-02' } });
    expect(late).toMatchObject({ status: 400, body: { errors: { until: [expect.any(String)] } } });
    const early = await call(ruleRoute, lead.accountId, { form: { ...form, until: '2026-05-31' } });
    expect(early).toMatchObject({ status: 400, body: { typed: { rule: 'No hot drinks after 9.' } } });
    const none = await call(ruleRoute, lead.accountId, { form: { ...form, until: '' } });
    expect(none.body).toMatchObject({ errors: { until: [expect.any(String)] } });
    expect((await rows())[0]).toBe(0);
    expect((await call(ruleRoute, lead.accountId, { form: { ...form, until: '2027-06-01' } })).status).toBe(303);
  });

  it('is written by leads there and administrators alone (C1)', async () => {
    for (const id of [court.me, court.sam, court.sister, court.elsewhere]) {
      expect(await writeRule(await viewerOfAccount(id), court.site, null, askedRule())).toMatchObject({
        allowed: false,
      });
    }
    const administrator = await viewerOfAccount(court.administrator);
    expect(await writeRule(administrator, court.site, null, askedRule())).toEqual({ allowed: true });
  });

  it('no row of it is ever changed or taken away (P11)', async () => {
    await write();
    await call(rulesHere, court.me, { form: ask('Why?') });
    const [question] = await fresh.current.read.select().from(ruleQuestions);
    const note = { does: 'answered', id: newId(), questionId: question!.id, words: 'Because.' };
    await call(questionsRoute, lead.accountId, { form: note });
    await makeSiteLink(await viewerOfAccount(court.administrator), court.site);
    expect(await rows()).toEqual([1, 1, 1, 1]);
    for (const table of tables) {
      await expect(inTransaction((tx) => tx.delete(table))).rejects.toThrow();
      await expect(inTransaction((tx) => tx.update(table).set({ at: sql`0` } as never))).rejects.toThrow();
    }
    expect(await rows()).toEqual([1, 1, 1, 1]);
  });
});

describe('asking about a rule', () => {
  it('anybody who has to do with the site asks; nobody’s account is kept, and everybody there reads the answer', async () => {
    await write();
    const [rule] = (await read(court.me)).rules;
    const form = ask('Why so early?', { about: rule!.id });
    expect((await call(rulesHere, court.me, { form })).status).toBe(303);
    expect((await call(rulesHere, court.me, { form })).status).toBe(303);
    expect(await fresh.current.read.select().from(ruleQuestions)).toMatchObject([
      { kind: 'question', accountId: null, name: null, words: 'Why so early?' },
    ]);
    const audit = (await fresh.current.read.select().from(auditEntries)).filter(
      ({ action }) => action === 'rule.asked',
    );
    expect(audit).toMatchObject([{ accountId: null, personId: null }]);

    expect((await findLeadStart(lead, Date.now())).asked).toMatchObject([
      { siteName: 'Willow Court', kind: 'question' },
    ]);
    const answer = { does: 'answered', id: newId(), questionId: form.id, words: 'Now it is 11.' };
    expect((await call(questionsRoute, lead.accountId, { form: answer })).status).toBe(303);
    expect((await findLeadStart(lead, Date.now())).asked).toEqual([]);
    for (const reader of [court.me, court.sister, court.sam, court.administrator]) {
      expect((await read(reader)).rules[0]?.questions).toMatchObject([
        { words: 'Why so early?', name: null, waits: false, answers: [{ words: 'Now it is 11.', by: 'Rhian Pugh' }] },
      ]);
    }
    expect((await call(rulesHere, court.elsewhere)).status).toBe(404);
  });

  it('a question that names somebody is hidden with a reason: its words are gone from the page, the hiding is not', async () => {
    const form = ask('Why does Dan get a key?', { name: 'Mari' });
    await call(rulesHere, court.me, { form });
    const hide = { does: 'hidden', id: newId(), questionId: form.id, words: '' };
    expect((await call(questionsRoute, lead.accountId, { form: hide })).status).toBe(400);
    expect((await call(questionsRoute, court.sam, { form: { ...hide, words: 'x' } })).status).toBe(404);
    const why = { ...hide, words: 'It names a person.' };
    expect((await call(questionsRoute, lead.accountId, { form: why })).status).toBe(303);
    const [question] = (await read(court.me)).otherQuestions;
    expect(question).toMatchObject({
      words: null,
      name: null,
      hidden: { because: 'It names a person.', by: 'Rhian Pugh' },
    });
    expect(JSON.stringify(await read(court.me))).not.toContain('Dan');
  });

  it('an exception is between who asks for it and the leads there', async () => {
    const form = { does: 'ask-for-exception', id: newId(), exceptionAbout: '', exceptionWords: 'I work late.' };
    expect((await call(rulesHere, court.me, { form })).status).toBe(303);
    expect((await call(rulesHere, court.sam, { form: { ...form, id: newId() } })).status).toBe(403);
    expect(JSON.stringify(await read(court.me))).toContain('I work late.');
    for (const other of [court.sister, court.sam, court.administrator]) {
      expect(JSON.stringify(await read(other))).not.toContain('I work late.');
    }
    expect((await call(questionsRoute, lead.accountId)).body).toMatchObject({
      exceptions: [{ words: 'I work late.', name: 'Ffion Hughes' }],
    });
    const hide = { does: 'hidden', id: newId(), questionId: form.id, words: 'x' };
    expect((await call(questionsRoute, lead.accountId, { form: hide })).status).toBe(400);
  });

  it('a question without words, or about a rule of nowhere, comes back with what was typed', async () => {
    const empty = await call(rulesHere, court.me, { form: ask('  ', { name: 'Mari' }) });
    expect(empty).toMatchObject({
      status: 400,
      body: { errors: { words: [expect.any(String)] }, typed: { name: 'Mari' } },
    });
    const nowhere = await call(rulesHere, court.me, { form: ask('Why?', { about: newId() }) });
    expect(nowhere).toMatchObject({
      status: 400,
      body: { errors: { about: [expect.any(String)] }, typed: { words: 'Why?' } },
    });
    expect((await rows())[1]).toBe(0);
  });
});

describe('a visitor with the site’s link', () => {
  const made = async (): Promise<string> => {
    const { body } = await call(link, court.administrator, { form: {} });
    return (body as { address: string }).address.split('/rules/')[1] ?? '';
  };

  it('reads the rules and asks without an account; only the hash of the link is kept, and a new link ends the old', async () => {
    await write();
    const token = await made();
    expect(token.replaceAll('-', '')).toMatch(/^[a-z2-9]{28}$/);
    expect(JSON.stringify(await fresh.current.read.select().from(siteLinks))).not.toContain(token);
    expect((await call(visitors, null, { token })).body).toMatchObject({ rules: [{ rule: 'No hot drinks after 9.' }] });
    expect((await call(visitors, null, { token, form: ask('Why?') })).status).toBe(303);
    expect((await read(court.me)).otherQuestions).toMatchObject([{ words: 'Why?', name: null }]);
    const second = await made();
    expect((await call(visitors, null, { token })).status).toBe(404);
    expect((await call(visitors, null, { token, form: ask('Why?') })).status).toBe(404);
    expect((await call(visitors, null, { token: second })).status).toBe(200);
    expect((await call(visitors, null, { token: 'nothing' })).status).toBe(404);
  });

  it('asks no more than five things in a quarter of an hour, and loses no word of the sixth (D6)', async () => {
    const token = await made();
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++)
      statuses.push((await call(visitors, null, { token, form: ask('Why?') })).status);
    const sixth = await call(visitors, null, { token, form: ask('And why this?') });
    expect([...statuses, sixth.status]).toEqual([303, 303, 303, 303, 303, 429]);
    expect(sixth.body).toMatchObject({ typed: { words: 'And why this?' } });
    expect((await rows())[1]).toBe(5);
  });

  it('asks for no exception, for nobody would know whose it is', async () => {
    const token = await made();
    const form = { does: 'ask-for-exception', id: newId(), exceptionAbout: '', exceptionWords: 'x' };
    expect((await call(visitors, null, { token, form })).status).toBe(400);
  });
});
