import { eq } from 'drizzle-orm';
import { createElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountEntries, auditEntries, suggestions } from '../../db/tables.server';
import type { AccountsShown } from '../../app/features/incident-accounts/accounts-view';
import type { EasyRecord } from '../../app/features/incidents/easy-record';
import { Mine } from '../../app/features/incidents/easy-record-mine';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { findSuggestions } from '../../app/features/suggestions/find-suggestions.server';
import { newId } from '../../app/platform/ids';
import * as accountRoute from '../../app/routes/incidents.$incidentId_.account';
import * as accountsRoute from '../../app/routes/incidents.$incidentId_.accounts';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as easyRoute from '../../app/routes/incidents.$incidentId_.easy';
import * as statementRoute from '../../app/routes/incidents.$incidentId_.statement';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { shownPlainly } from '../support/posted-back';
import { signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
let court: WillowCourt, incidentId: string;
let sam: string, bex: string, me: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  [sam, bex, me] = [await signedIn(court.sam), await signedIn(court.bex), await signedIn(court.me)];
  incidentId = newId();
  const worker = await viewerOfAccount(court.sam);
  await startIncident(worker, court.ffion, { incidentId, eventId: newId(), versionId: court.versionId });
  await recordEvent(worker, incidentId, { type: 'passed', eventId: newId() });
});

type Form = Record<string, string>;
const at = (page: string) => ({ path: `/incidents/${incidentId}${page}`, params: { incidentId } });
const call = (route: RouteModule, page: string, cookie: string, form?: Form) =>
  callRoute(route, { ...at(page), cookie, ...(form && { form }) });
const account = (cookie: string, form: Form) => {
  const step: Form = form.do === 'happened' || form.do === 'next-time' ? { step: form.do } : {};
  return call(accountRoute, '/account', cookie, { id: newId(), basedOn: '0', ...step, ...form });
};
const statement = (cookie: string, form: Form) =>
  call(statementRoute, '/statement', cookie, {
    ...{ id: newId(), basedOn: '0', happened: '', nextTime: '', do: 'finish' },
    ...form,
  });
const beside = (cookie: string, form: Form) => call(accountsRoute, '/accounts', cookie, { id: newId(), ...form });
const where = ({ body }: { body: unknown }) => (body as Response).headers.get('location');
async function both(cookie: string, more = ''): Promise<AccountsShown> {
  const { body } = await call(accountsRoute, `/accounts${more}`, cookie);
  return (body as { shown: AccountsShown }).shown;
}
async function drafted(cookie: string) {
  const { body } = await call(accountRoute, '/account', cookie);
  return (body as { draft: { basedOn: number } }).draft;
}
const basedOn = async (cookie = me) => String((await drafted(cookie)).basedOn);
/** The person tells it in three steps. */
async function tell(happened: string, nextTime: string) {
  await account(me, { do: 'happened', happened });
  await account(me, { do: 'next-time', nextTime, basedOn: await basedOn() });
  return account(me, { do: 'finish', helped: 'no', basedOn: await basedOn() });
}

describe('P10: the person tells it, one question at a time', () => {
  it('each step is kept, and the last one makes it theirs', async () => {
    const first = await account(me, { do: 'happened', happened: 'They held me.' });
    expect(where(first)).toBe(`/incidents/${incidentId}/account?step=next-time`);
    expect((await both(bex)).state).toBe('not_asked');
    const second = await account(me, { do: 'next-time', nextTime: 'Ask me first.', basedOn: await basedOn() });
    expect(where(second)).toBe(`/incidents/${incidentId}/account?step=finish`);
    const last = await account(me, { do: 'finish', helped: 'yes', helpedBy: 'my sister', basedOn: await basedOn() });
    expect(where(last)).toBe(`/incidents/${incidentId}/accounts`);
    expect(await both(me)).toMatchObject({
      state: 'given_with_help',
      accounts: [{ versions: [{ happened: 'They held me.', nextTime: 'Ask me first.', helpedBy: 'my sister' }] }],
    });
  });

  it('a symbol alone is an account too (INCLUSION A5)', async () => {
    const found = await account(me, { do: 'find', word: 'noise' }).then(({ body }) => body);
    expect(found).toMatchObject({ errors: {} });
    const answer = await callRoute(accountRoute, { ...at('/account'), cookie: me, form: { do: 'find', word: 'ear' } });
    const [symbol] = (answer.body as { found: { symbols: { set: string; code: string }[] } }).found.symbols;
    const chosen = { do: 'choose', symbol: `${symbol?.set}:${symbol?.code}` };
    expect(await callRoute(accountRoute, { ...at('/account'), cookie: me, form: chosen })).toMatchObject({
      status: 303,
    });
    await account(me, { do: 'finish', helped: 'no', basedOn: await basedOn() });
    expect((await both(me)).accounts[0]?.versions[0]?.pictures).toMatchObject([{ kind: 'symbol' }]);
  });

  it('“not now” and “I do not want to” are one tap, and the state says so to staff', async () => {
    const form = { do: 'not_now', id: newId() };
    const later = await callRoute(accountRoute, { ...at('/account'), cookie: me, form });
    expect(where(later)).toBe(`/incidents/${incidentId}#account`);
    const { body } = await call(incidentRoute, '', bex);
    expect(body).toMatchObject({ accounts: { state: 'not_now', mayAsk: true } });
    expect(await beside(bex, { do: 'asked', answer: 'said_no' })).toMatchObject({ status: 303 });
    expect((await call(incidentRoute, '', bex)).body).toMatchObject({ accounts: { state: 'said_no' } });
  });

  it('P11: wrong input is 400 and stays; two at once: the second hears what stands now, with its own words kept', async () => {
    const long = await account(me, { do: 'happened', happened: 'x'.repeat(4_001) });
    expect(long).toMatchObject({ status: 400, body: { typed: { happened: 'x'.repeat(4_001) } } });
    expect(await account(me, { do: 'finish', helped: 'no' })).toMatchObject({ status: 400 });
    await account(me, { do: 'happened', happened: 'One.' });
    const second = await account(me, { do: 'happened', happened: 'Two.' });
    expect(second).toMatchObject({ status: 409, body: { typed: { happened: 'Two.', happenedNow: 'One.' } } });
    const { typed } = second.body as { typed: Form };
    const again = { do: 'happened', happened: 'Two.', id: typed.id!, basedOn: typed.basedOn! };
    expect(await account(me, again)).toMatchObject({ status: 303 });
  });
});

describe('P10: both sides', () => {
  it('who was there reads nothing before theirs is finished; who was not there says so first', async () => {
    await tell('They held me.', '');
    expect((await both(sam)).accounts).toMatchObject([{ closed: 'yours_first', versions: [] }]);
    expect(await call(accountsRoute, '/accounts', bex)).toMatchObject({
      body: { asksIfThere: true, shown: { accounts: [] } },
    });
    expect((await both(bex, '?was=elsewhere')).accounts).toMatchObject([{ versions: [{ happened: 'They held me.' }] }]);
    expect(where(await statement(sam, { happened: 'I held her arm.' }))).toBe(`/incidents/${incidentId}/accounts`);
    expect((await both(sam)).accounts.map(({ versions }) => versions[0]?.happened)).toEqual([
      'They held me.',
      'I held her arm.',
    ]);
    expect((await both(me)).accounts).toHaveLength(2);
  });

  it('P12: who read the accounts is written down, and not who read nothing yet', async () => {
    const looks = () => fresh.current.read.$count(auditEntries, eq(auditEntries.action, 'account.looked'));
    await tell('They held me.', '');
    await both(sam);
    await both(me);
    expect(await looks()).toBe(0);
    await both(bex, '?was=elsewhere');
    expect(await looks()).toBe(1);
  });

  it('P10: who types it with the person says first that they were elsewhere, and edits nothing that was said to another', async () => {
    await account(bex, { do: 'happened', happened: 'They held me.' });
    const based = async () => String((await drafted(bex)).basedOn);
    await account(bex, { do: 'finish', helped: 'yes', helpedBy: 'Bex', basedOn: await based() });
    const kim = await signedIn(await court.worker(court.site, 'Kim Lowe'));
    expect(where(await call(accountRoute, '/account', kim))).toBe(`/incidents/${incidentId}/accounts`);
    const { body } = await call(accountRoute, '/account?was=elsewhere', kim);
    expect(body).toMatchObject({ draft: { happened: '', basedOn: 0 } });
    await account(kim, { do: 'happened', happened: 'They shouted.' });
    const kims = String((await drafted(kim)).basedOn);
    expect(await account(kim, { do: 'finish', helped: 'no', basedOn: kims })).toMatchObject({ status: 303 });
    const [theirs] = (await both(me)).accounts;
    expect(theirs!.versions.map(({ happened, typedBy, stands }) => [happened, typedBy, stands])).toEqual([
      ['They shouted.', 'Kim Lowe', true],
      ['They held me.', 'Bex Nolan', true],
    ]);
    const { body: easy } = await call(easyRoute, '/easy?part=all', me);
    const shown = await shownPlainly(createElement(Mine, { record: easy as EasyRecord }));
    expect(
      ['They shouted.', 'They held me.'].filter((words) => !shown.includes(words)),
      'in Easy Read',
    ).toEqual([]);
  });

  it('P4: “I see this differently” stands beside the record, and nobody else writes it', async () => {
    expect(await beside(me, { do: 'differs', words: ' ' })).toMatchObject({ status: 400 });
    const kept = await beside(me, { do: 'differs', words: 'I was not loud.', asksForChange: 'on' });
    expect(where(kept)).toBe(`/incidents/${incidentId}/accounts#differs`);
    const beforeTheirs = (await call(incidentRoute, '', sam)).body as { accounts: { differs: unknown[] } };
    expect(beforeTheirs.accounts.differs, 'who was there finishes their own first').toEqual([]);
    await statement(sam, { happened: 'I held her arm.' });
    expect((await call(incidentRoute, '', sam)).body).toMatchObject({
      accounts: { differs: [{ words: 'I was not loud.', asksForChange: true, who: 'Ffion Hughes' }] },
    });
    expect(await beside(sam, { do: 'differs', words: 'She was.' })).toMatchObject({ status: 403 });
  });
});

describe('P2: “next time” goes on to the plan, and nothing enters it without the person', () => {
  async function draft() {
    const plan = await findPlan(court.ffion);
    return plan ? (await readSection(plan.id, 'helps')).map(({ text, voice }) => ({ text, voice })) : [];
  }

  it('the person puts theirs into their draft in one tap, once however often it is sent', async () => {
    await tell('They held me.', 'Ask me first.');
    const [version] = (await both(me)).accounts[0]!.versions;
    expect(version).toMatchObject({ sendAs: 'plan', sentTo: [] });
    const form = { do: 'send-on', id: newId(), writtenId: version!.id, section: 'helps' };
    for (const times of [1, 2]) expect(await beside(me, form), `${times}`).toMatchObject({ status: 303 });
    expect(await draft()).toEqual([{ text: 'Ask me first.', voice: 'person_own_words' }]);
    expect((await both(me)).accounts[0]!.versions[0]!.sentTo).toEqual([{ as: 'plan', section: 'helps' }]);
    expect(await beside(sam, { ...form, id: newId() })).toMatchObject({ status: 403 });
  });

  it('staff suggest theirs, and what happened is named as its source', async () => {
    await statement(sam, { happened: 'I held her arm.', nextTime: 'Wait outside.' });
    const mine = (await both(sam)).accounts.find(({ isPersons }) => !isPersons)!.versions[0]!;
    expect(mine.sendAs).toBe('suggestion');
    const before = await draft();
    expect(await beside(sam, { do: 'send-on', writtenId: mine.id, section: 'helps' })).toMatchObject({ status: 303 });
    expect(await fresh.current.read.select().from(suggestions)).toMatchObject([
      { words: 'Wait outside.', voice: 'staff', incidentId, why: null },
    ]);
    const found = await findSubject(court.ffion, court.me);
    const [shown] = await findSuggestions(await viewerOfAccount(court.me), found!, Date.now(), 'Europe/London');
    expect(shown!.cameFrom).toEqual({ when: 'today', to: `/incidents/${incidentId}` });
    expect(await draft()).toEqual(before);
    expect(await fresh.current.read.$count(accountEntries, eq(accountEntries.type, 'sent_on'))).toBe(1);
  });
});
