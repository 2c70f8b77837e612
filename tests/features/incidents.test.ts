import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntries, incidentEvents, incidents, restrictionUses, stays, strategyTries } from '../../db/tables.server';
import { foldIncident } from '../../app/domain/incident-fold';
import type { IncidentEvent } from '../../app/domain/incident';
import type { PlanItem } from '../../app/domain/plan';
import type { Viewer } from '../../app/domain/viewer';
import type { PostedEvent } from '../../app/features/incidents/event-schema.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, ffion: string, versionId: string, cards: PlanItem;
let sam: Viewer, bex: Viewer, me: Viewer, sister: Viewer, elsewhere: Viewer, administrator: Viewer;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  ({ ffion, versionId, cards } = court);
  const ids = [court.sam, court.bex, court.me, court.sister, court.elsewhere, court.administrator];
  const viewers = await Promise.all(ids.map(viewerOfAccount));
  [sam, bex, me, sister, elsewhere, administrator] = viewers as [Viewer, Viewer, Viewer, Viewer, Viewer, Viewer];
});
afterEach(() => setClock(undefined));

async function started(viewer = sam): Promise<string> {
  const incidentId = newId();
  const answer = await startIncident(viewer, ffion, { incidentId, eventId: newId(), versionId });
  expect(answer).toMatchObject({ allowed: true, sequence: 1 });
  return incidentId;
}

type Loose<T> = T extends unknown ? Omit<T, 'eventId'> & { eventId?: string } : never;
const post = (viewer: Viewer, incidentId: string, event: Loose<PostedEvent>) =>
  recordEvent(viewer, incidentId, { eventId: newId(), ...event } as PostedEvent);

async function rows() {
  const { read } = fresh.current;
  return Promise.all(
    [incidentEvents, incidents, restrictionUses, strategyTries, auditEntries].map((table) => read.$count(table)),
  );
}

async function incident(id: string) {
  return (await fresh.current.read.select().from(incidents).where(eq(incidents.id, id)))[0]!;
}

async function eventsOf(id: string): Promise<IncidentEvent[]> {
  return (await fresh.current.read
    .select()
    .from(incidentEvents)
    .where(eq(incidentEvents.incidentId, id))) as unknown as IncidentEvent[];
}

describe('starting', () => {
  it('P7: keeps the version that was shown, also when a new one is agreed meanwhile', async () => {
    const id = await started();
    await makeVersion(ffion, me.accountId, aPlan([anItem('helps', 'Something new')]), began);
    await post(sam, id, { type: 'strategy_tried', itemId: cards.id, outcome: 'tried_helped' });
    expect((await incident(id)).versionId).toBe(versionId);
  });

  it('H7: the same post twice starts one', async () => {
    const posted = { incidentId: newId(), eventId: newId(), versionId };
    const [first, second] = [await startIncident(sam, ffion, posted), await startIncident(sam, ffion, posted)];
    expect(first).toMatchObject({ allowed: true, repeated: false });
    expect(second).toMatchObject({ allowed: true, repeated: true });
    expect((await rows()).slice(0, 2)).toEqual([1, 1]);
    expect(await startIncident(bex, ffion, posted)).toMatchObject({ reason: 'conflict' });
  });

  it('is for staff where the person is: others do not see them or may not', async () => {
    const before = await rows();
    const posted = () => ({ incidentId: newId(), eventId: newId(), versionId });
    expect(await startIncident(elsewhere, ffion, posted())).toMatchObject({ reason: 'unseen' });
    expect(await startIncident(sister, ffion, posted())).toMatchObject({ reason: 'not_permitted' });
    expect(await startIncident(me, ffion, posted())).toMatchObject({ reason: 'not_permitted' });
    expect(await startIncident(administrator, ffion, posted())).toMatchObject({ reason: 'not_permitted' });
    expect(await rows()).toEqual(before);
  });

  it("refuses another person's version, and changes nothing", async () => {
    const other = await makePerson(court.organisation, { name: 'Idris Rahman' });
    const theirs = await makeVersion(other, me.accountId, aPlan([]));
    const before = await rows();
    expect(await startIncident(sam, ffion, { incidentId: newId(), eventId: newId(), versionId: theirs })).toMatchObject(
      { reason: 'unknown_part' },
    );
    expect(await rows()).toEqual(before);
  });
});

describe('what happens then', () => {
  it('H7: the same event twice counts once and answers the same; the same id for something else is refused', async () => {
    const id = await started();
    const eventId = newId();
    const tap = { type: 'strategy_tried', itemId: cards.id, outcome: 'tried_helped', eventId } as const;
    const first = await post(sam, id, tap);
    const again = await post(sam, id, { ...tap, waited: 4_000 });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await post(sam, id, { ...tap, outcome: 'made_worse' })).toMatchObject({ reason: 'conflict' });
    expect(await post(bex, id, tap)).toMatchObject({ reason: 'conflict' });
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('two workers at once lose nothing, and the projection is what the events add up to', async () => {
    const id = await started();
    const both = [sam, bex].flatMap((viewer) =>
      Array.from({ length: 5 }, (_, index) => post(viewer, id, { type: 'note', text: `${viewer.name} ${index}` })),
    );
    await Promise.all([
      ...both,
      post(sam, id, { type: 'strategy_tried', itemId: cards.id, outcome: 'tried_partly', why: 'Too loud' }),
    ]);
    const events = await eventsOf(id);
    expect(events.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect((await incident(id)).state).toEqual(foldIncident(events));
    expect(await fresh.current.read.select().from(strategyTries)).toMatchObject([
      { itemId: cards.id, outcome: 'tried_partly' },
    ]);
  });

  it('P6: "it passed" is counted', async () => {
    const id = await started();
    setClock(() => began + 19 * minute);
    await post(sam, id, { type: 'passed' });
    expect(await incident(id)).toMatchObject({ outcome: 'passed', startedAt: began, endedAt: began + 19 * minute });
  });

  it('a restriction has its start, stop and MHSDS code; a second is a use of its own', async () => {
    const id = await started();
    const eventId = newId();
    await post(sam, id, { type: 'restriction_started', restriction: 'physical', eventId });
    setClock(() => began + 3 * minute);
    await post(bex, id, { type: 'restriction_stopped', useId: eventId });
    await post(bex, id, { type: 'kind_given', useId: eventId, mhsdsType: '07' });
    await post(sam, id, { type: 'restriction_started', restriction: 'seclusion' });
    const uses = await fresh.current.read.select().from(restrictionUses);
    expect(uses.sort((a, b) => a.startedAt - b.startedAt)).toMatchObject([
      { id: eventId, type: 'physical', mhsdsType: '07', startedAt: began, stoppedAt: began + 3 * minute },
      { type: 'seclusion', mhsdsType: '05', stoppedAt: null },
    ]);
  });

  it('H8: a tap that waited to be sent happened when it was tapped', async () => {
    const id = await started();
    setClock(() => began + 10 * minute);
    await post(sam, id, {
      type: 'restriction_started',
      restriction: 'physical',
      waited: 8 * minute,
      deviceAt: began + 2 * minute,
    });
    expect(await fresh.current.read.select().from(restrictionUses)).toMatchObject([{ startedAt: began + 2 * minute }]);
    expect((await incident(id)).state.questions).toEqual([]);
  });

  it('a stop before any start is kept and asked about, never refused', async () => {
    const id = await started();
    expect(await post(sam, id, { type: 'restriction_stopped', useId: newId() })).toMatchObject({ allowed: true });
    expect((await incident(id)).state.questions).toMatchObject([{ code: 'stopped_without_start' }]);
  });

  it('P11: a correction is a new event beside the old one', async () => {
    const id = await started();
    const noteId = newId();
    await post(sam, id, { type: 'note', text: 'In the kitchen', eventId: noteId });
    await post(bex, id, { type: 'corrected', correctedId: noteId, text: 'It was in the hall' });
    expect((await eventsOf(id)).map(({ body }) => body)).toMatchObject([
      {},
      { text: 'In the kitchen' },
      { eventId: noteId, text: 'It was in the hall' },
    ]);
  });

  it('each event has its audit row, with a code and never words', async () => {
    const id = await started();
    await post(sam, id, { type: 'note', text: 'canary-words' });
    const audit = await fresh.current.read.select().from(auditEntries).where(eq(auditEntries.objectId, id));
    expect(audit.map(({ action, detail, personId }) => [action, detail, personId])).toEqual([
      ['incident.started', null, ffion],
      ['incident.recorded', 'note', ffion],
    ]);
    expect(JSON.stringify(audit)).not.toContain('canary');
  });
});

describe('who may add to it (D4)', () => {
  it('an incident of another site is not seen; its person and those let in may not write; nothing changes', async () => {
    const id = await started();
    const before = await rows();
    const expired = await viewerOfAccount(await court.worker(court.site, 'Gone Now', { until: began }));
    const stranger = await viewerOfAccount(await makeAccount(await makeOrganisation(), 'worker'));
    for (const viewer of [elsewhere, expired, stranger]) {
      expect(await post(viewer, id, { type: 'passed' })).toMatchObject({ reason: 'unseen' });
    }
    for (const viewer of [me, sister])
      expect(await post(viewer, id, { type: 'passed' })).toMatchObject({ reason: 'not_permitted' });
    expect(await post(sam, newId(), { type: 'passed' })).toMatchObject({ reason: 'unseen' });
    expect(await rows()).toEqual(before);
  });

  it('staff of the place where it happened can still complete it for a week after the person has left, who took part for four', async () => {
    const id = await started();
    await fresh.current.write(async (tx) => void (await tx.update(stays).set({ until: began + minute })));
    setClock(() => began + 2 * minute);
    expect(await post(bex, id, { type: 'passed' })).toMatchObject({ allowed: true });
    setClock(() => began + 8 * 24 * 60 * minute);
    const late = { type: 'note' as const, text: 'late' };
    const another = await viewerOfAccount(await court.worker(court.site, 'Ola Rees'));
    expect(await post(another, id, late)).toMatchObject({ reason: 'unseen' });
    expect(await post(bex, id, late)).toMatchObject({ allowed: true });
    setClock(() => began + 29 * 24 * 60 * minute);
    expect(await post(bex, id, late)).toMatchObject({ reason: 'unseen' });
  });

  it("refuses another person's item, another incident's event, and changes nothing", async () => {
    const id = await started();
    const other = await started(bex);
    const noteId = newId();
    await post(bex, other, { type: 'note', text: 'theirs', eventId: noteId });
    const before = await rows();
    expect(await post(sam, id, { type: 'strategy_tried', itemId: newId(), outcome: 'tried_helped' })).toMatchObject({
      reason: 'unknown_part',
    });
    expect(await post(sam, id, { type: 'corrected', correctedId: noteId, text: 'mine' })).toMatchObject({
      reason: 'unknown_part',
    });
    expect(await rows()).toEqual(before);
  });
});
