import { beforeEach, describe, expect, it } from 'vitest';
import { accountEntries, auditEntries } from '../../db/tables.server';
import { readableVersions } from '../../app/domain/account-access';
import { stateOfAccount } from '../../app/domain/incident-account';
import type { Viewer } from '../../app/domain/viewer';
import { accountsInside } from '../../app/features/incident-accounts/accounts-inside.server';
import { askForAccount, seeDifferently } from '../../app/features/incident-accounts/ask-for-account.server';
import {
  writePersonsAccount,
  writeStatement,
  type WritingAccount,
} from '../../app/features/incident-accounts/write-account.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { now } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeDecider } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
let incidentId: string, ffion: string;
let sam: Viewer, bex: Viewer, me: Viewer, sister: Viewer, elsewhere: Viewer, administrator: Viewer;

beforeEach(async () => {
  const court = await makeWillowCourt();
  ffion = court.ffion;
  const ids = [court.sam, court.bex, court.me, court.sister, court.elsewhere, court.administrator];
  const viewers = await Promise.all(ids.map(viewerOfAccount));
  [sam, bex, me, sister, elsewhere, administrator] = viewers as [Viewer, Viewer, Viewer, Viewer, Viewer, Viewer];
  incidentId = newId();
  const started = await startIncident(sam, ffion, { incidentId, eventId: newId(), versionId: court.versionId });
  expect(started.allowed).toBe(true);
});

const writing = (happened: string, more: Partial<WritingAccount> = {}): WritingAccount => ({
  ...{ id: newId(), happened, nextTime: '', pictures: [], sound: null, helpedBy: null, finished: true, basedOn: 0 },
  ...more,
});
const mine = (viewer: Viewer, words: string, more?: Partial<WritingAccount>) =>
  writePersonsAccount(viewer, incidentId, writing(words, more));
const statement = (viewer: Viewer, words: string, more?: Partial<WritingAccount>) =>
  writeStatement(viewer, incidentId, writing(words, more));
async function inside(viewer: Viewer) {
  const found = await accountsInside(fresh.current.read, viewer, incidentId, now());
  if (!found.allowed) throw new Error(found.reason);
  return found;
}
async function reads(viewer: Viewer): Promise<string[]> {
  const { reader, accounts } = await inside(viewer);
  return readableVersions(reader, accounts).map(({ body }) => body.happened);
}
const rows = () => Promise.all([accountEntries, auditEntries].map((table) => fresh.current.read.$count(table)));

describe('P10: their account beside the staff’s', () => {
  it('each side finishes theirs before seeing the other’s', async () => {
    expect(await mine(me, 'They held me.')).toMatchObject({ allowed: true });
    expect(await reads(sam)).toEqual([]);
    expect(await statement(sam, 'I held her arm.', { finished: false })).toMatchObject({ allowed: true });
    expect([await reads(sam), await reads(me)]).toEqual([['I held her arm.'], ['They held me.']]);
    const { accounts } = await inside(sam);
    expect(await statement(sam, 'I held her arm.', { basedOn: accounts.statements[0]!.lastSaved })).toMatchObject({
      allowed: true,
    });
    expect([(await reads(sam)).sort(), (await reads(me)).sort()]).toEqual([
      ['I held her arm.', 'They held me.'],
      ['I held her arm.', 'They held me.'],
    ]);
  });

  it('the person may change theirs, earlier versions stay, and what was written after reading says so', async () => {
    await statement(sam, 'I held her arm.');
    await mine(me, 'They held me.');
    const { lastSaved } = (await inside(me)).accounts.person;
    expect(await mine(me, 'They held me down.', { basedOn: lastSaved })).toMatchObject({ allowed: true });
    const { versions } = (await inside(me)).accounts.person;
    expect(versions.map(({ body }) => [body.happened, body.afterReading])).toEqual([
      ['They held me.', false],
      ['They held me down.', true],
    ]);
  });

  it('P3: what somebody typed for them says so, and who took part may not type it', async () => {
    expect(await mine(sam, 'She was loud.')).toEqual({ allowed: false, reason: 'took_part' });
    expect(await mine(bex, 'They held me.')).toMatchObject({ allowed: true });
    const { accounts } = await inside(me);
    expect(stateOfAccount(accounts.person)).toBe('given_with_help');
    expect(accounts.person.versions[0]).toMatchObject({
      accountId: bex.accountId,
      body: { voice: 'person_supported', typedFor: true },
    });
    await mine(me, 'They held me down.', { basedOn: accounts.person.lastSaved });
    const { lastSaved } = (await inside(me)).accounts.person;
    expect(await mine(bex, 'No.', { basedOn: lastSaved })).toEqual({ allowed: false, reason: 'theirs_alone' });
  });

  it('who decides for the person may help, and who is not part of it does nothing', async () => {
    await makeDecider(ffion, sister.accountId);
    expect(await mine(await viewerOfAccount(sister.accountId), 'They held her.')).toMatchObject({ allowed: true });
    const before = await rows();
    expect(await mine(elsewhere, 'x')).toEqual({ allowed: false, reason: 'unseen' });
    expect(await statement(administrator, 'x')).toEqual({ allowed: false, reason: 'not_permitted' });
    expect(await statement(me, 'x')).toEqual({ allowed: false, reason: 'not_yours' });
    expect(await seeDifferently(sam, incidentId, { id: newId(), words: 'x', asksForChange: false })).toEqual({
      allowed: false,
      reason: 'not_yours',
    });
    expect(await rows()).toEqual(before);
  });

  it('that they were asked is kept with by whom, and after it was given there is nothing to ask', async () => {
    const ask = (answer: 'not_now' | 'said_no') => askForAccount(bex, incidentId, { id: newId(), answer });
    expect(await ask('not_now')).toMatchObject({ allowed: true });
    expect((await inside(sam)).accounts.person.asked).toMatchObject([
      { accountId: bex.accountId, body: { answer: 'not_now' } },
    ]);
    await mine(me, 'They held me.');
    expect(await ask('said_no')).toEqual({ allowed: false, reason: 'given' });
  });
});

describe('P11: nothing is lost or doubled', () => {
  it('the same form twice is one version; the same id with other words, or of somebody else, is a conflict', async () => {
    const form = writing('They held me.');
    expect(await writePersonsAccount(me, incidentId, form)).toMatchObject({ allowed: true });
    expect(await writePersonsAccount(me, incidentId, form)).toMatchObject({ allowed: true });
    expect(await writePersonsAccount(me, incidentId, { ...form, happened: 'No.' })).toMatchObject({
      reason: 'conflict',
    });
    expect(await writeStatement(sam, incidentId, form)).toMatchObject({ reason: 'conflict' });
    expect(await fresh.current.read.$count(accountEntries)).toBe(1);
  });

  it('two at once: the second hears of it, and overwrites nothing', async () => {
    const answers = await Promise.all([mine(me, 'One.'), mine(me, 'Two.')]);
    expect(answers.map((answer) => (answer.allowed ? 'kept' : answer.reason)).sort()).toEqual([
      'changed_meanwhile',
      'kept',
    ]);
    expect(await fresh.current.read.$count(accountEntries)).toBe(1);
  });

  it('two statements at once are both kept', async () => {
    const answers = await Promise.all([statement(sam, 'I held her.'), statement(bex, 'I saw it.'), mine(me, 'Me.')]);
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true]);
    const sequences = await fresh.current.read.select({ sequence: accountEntries.sequence }).from(accountEntries);
    expect(sequences.map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3]);
  });

  it('nothing said cannot be finished', async () => {
    expect(await mine(me, '  ')).toEqual({ allowed: false, reason: 'nothing_said' });
    expect(await mine(me, '', { finished: false })).toMatchObject({ allowed: true });
  });
});
