import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntries } from '../../db/tables.server';
import * as easyRoute from '../../app/routes/incidents.$incidentId_.easy';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import { settings } from '../../app/domain/codes';
import { complaintBodiesFor } from '../../app/domain/complaints';
import { mhsdsTypes, restrictionTypes } from '../../app/domain/restriction';
import { writePersonsAccount } from '../../app/features/incident-accounts/write-account.server';
import type { EasyRecord } from '../../app/features/incidents/easy-record';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { easyRecordWords } from '../../app/words/easy-record';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
let court: WillowCourt, me: string, sam: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  [me, sam] = [await signedIn(court.me), await signedIn(court.sam)];
  incidentId = newId();
  const started = { incidentId, eventId: newId(), versionId: court.versionId };
  expect((await startIncident(await viewerOfAccount(court.sam), court.ffion, started)).allowed).toBe(true);
});
afterEach(() => setClock(undefined));

async function tap(fields: Record<string, string>) {
  const form = { eventId: newId(), ...fields };
  const place = { path: `/incidents/${incidentId}`, params: { incidentId }, cookie: sam };
  expect((await callRoute(incidentRoute, { ...place, form })).status).toBe(303);
  return form.eventId;
}
async function read(cookie: string, part = ''): Promise<EasyRecord> {
  const path = `/incidents/${incidentId}/easy${part && `?part=${part}`}`;
  const { status, body } = await callRoute(easyRoute, { path, params: { incidentId }, cookie });
  expect(status).toBe(200);
  return body as EasyRecord;
}

describe('H15: nothing opens by itself', () => {
  it('the first page says what is inside, and nothing of it leaves the server', async () => {
    await tap({ type: 'strategy_tried', itemId: court.cards.id, outcome: 'tried_helped', why: 'canary-why' });
    await tap({ type: 'note', text: 'canary-note' });
    await tap({ type: 'restriction_started', restriction: 'physical' });
    const gate = await read(me);
    expect(gate).toMatchObject({ isMine: true, open: [], uses: [], tried: [], accounts: null });
    expect(JSON.stringify(gate)).not.toContain('canary');
    expect((await read(me, 'nonsense')).open).toEqual([]);
  });

  it('each part opens alone, and all of them to print', async () => {
    const useId = await tap({ type: 'restriction_started', restriction: 'physical', mhsdsType: '07' });
    setClock(() => began + 4 * 60_000);
    await tap({ type: 'restriction_stopped', useId });
    const happened = await read(me, 'happened');
    expect(happened.uses).toMatchObject([
      {
        kind: '07',
        started: '2:32 pm',
        stopped: '2:36 pm',
        lasted: '4 minutes',
        crossed: [{ text: "Don't hold me." }],
      },
    ]);
    expect(happened.tried).toEqual([]);
    const all = await read(me, 'all');
    expect(all.tried).toMatchObject([{ text: 'Hold up my two cards.', outcome: null }]);
    expect(all.uses).toHaveLength(1);
  });

  it('what was put right and did not happen is not told as if it had', async () => {
    const correctedId = await tap({ type: 'restriction_started', restriction: 'physical' });
    await tap({ type: 'corrected', correctedId, text: 'I tapped the wrong name.', undone: 'yes' });
    expect((await read(me, 'happened')).uses).toEqual([]);
  });

  it('P12: for anybody else opening a part is a look; what is inside is none', async () => {
    const looks = async () =>
      (await fresh.current.read.select().from(auditEntries).where(eq(auditEntries.accountId, court.bex))).filter(
        ({ action }) => action === 'incident.looked',
      ).length;
    const bex = await signedIn(court.bex);
    await read(bex);
    expect(await looks()).toBe(0);
    await read(bex, 'happened');
    expect(await looks()).toBe(1);
  });
});

describe('P10: their own account stands in it for them, and for staff where they read both sides', () => {
  it('staff read none of it here', async () => {
    const words = { happened: 'They came too near.', nextTime: 'Wait.', pictures: [], sound: null };
    const more = { id: newId(), basedOn: 0, finished: true, helpedBy: null };
    expect(
      (await writePersonsAccount(await viewerOfAccount(court.me), incidentId, { ...words, ...more })).allowed,
    ).toBe(true);
    expect((await read(me, 'mine')).accounts?.accounts[0]?.versions[0]).toMatchObject({
      happened: 'They came too near.',
    });
    expect(JSON.stringify(await read(sam, 'all'))).not.toContain('They came too near.');
  });
});

describe('what it says', () => {
  it('in both languages every restriction is said, and no word is softer than it is (DOMAIN section 9)', () => {
    for (const words of [easyRecordWords.en, easyRecordWords.cy]) {
      for (const type of restrictionTypes) expect(words.done[type].every((line) => line.length > 5)).toBe(true);
      for (const kind of mhsdsTypes) expect(words.kind[kind]?.length).not.toBe(0);
    }
    expect(JSON.stringify(easyRecordWords.en)).not.toMatch(/guided|assisted|safe hold|escort/i);
  });

  it('there is somebody to complain to in every setting, and children have the Children’s Commissioner', () => {
    for (const setting of settings) expect(complaintBodiesFor(setting).length).toBeGreaterThan(0);
    expect(complaintBodiesFor('childrens_home')).toContain('childrens_commissioner');
    expect(complaintBodiesFor('mh_inpatient')).toEqual(['health_ombudsman', 'cqc']);
  });
});
