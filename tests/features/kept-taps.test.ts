import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import * as keptRoute from '../../app/routes/incidents.$incidentId_.kept';
import { happenedAt } from '../../app/domain/incident';
import type { IncidentEvent } from '../../app/domain/incident';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { incidentName, type KeptTap } from '../../app/features/incidents/kept-taps';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { deviceHeader } from '../../app/features/offline/own-device.server';
import { sealingKey } from '../../app/features/offline/sealing-key.server';
import { newId } from '../../app/platform/ids';
import { keptAbout } from '../../app/platform/kept-about';
import { seal } from '../../app/platform/seal';
import { incidentEvents, postings } from '../../db/tables.server';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const hour = 60 * 60_000;
/** The device's clock is a day behind (H8). */
const byDevice = () => Date.now() - 24 * hour;

let court: WillowCourt, sam: string, bex: string, incidentId: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  [sam, bex] = [await signedIn(court.sam), await signedIn(court.bex)];
  incidentId = newId();
  const started = { incidentId, eventId: newId() };
  expect(await startIncident(await viewerOfAccount(court.sam), court.ffion, started)).toMatchObject({ allowed: true });
});

const at = (more: string) => ({ path: `/incidents/${incidentId}${more}`, params: { incidentId } });

function aTap(fields: Record<string, string>, ago: number): KeptTap {
  const event = { eventId: newId(), tappedBy: court.sam, ...fields, deviceAt: byDevice() - ago, deviceOffset: 60 };
  return { event: { ...event, deviceZone: 'Europe/London' }, words: `Then: ${fields.text ?? fields.type}` };
}

async function sealed(taps: KeptTap[], of = court.sam, incident = incidentId) {
  const about = keptAbout(of, incidentName(incident));
  return { sealed: await seal(await sealingKey(), JSON.stringify({ taps }), about), sentAt: byDevice() };
}

const send = async (cookie: string, json: unknown) => {
  const { status, body } = await callRoute(keptRoute, { ...at('/kept'), cookie, json });
  return { status, said: body && ((await (body as Response).json()) as unknown) };
};

async function written(): Promise<IncidentEvent[]> {
  const rows = await fresh.current.read.select().from(incidentEvents).orderBy(incidentEvents.sequence);
  return rows.filter(({ type }) => type !== 'started') as IncidentEvent[];
}

describe('P11, H6: taps that a device kept', () => {
  it('H7, H8: arrive once, under their own ids, when they were tapped, in their order', async () => {
    const taps = [
      aTap({ type: 'restriction_started', restriction: 'physical' }, 9 * hour),
      aTap({ type: 'note', text: 'Loud' }, 8 * hour),
    ];
    const body = await sealed(taps);
    expect(JSON.stringify(body)).not.toContain('Loud');
    // One of them had come by itself.
    const first = await callRoute(eventsRoute, {
      ...at('/events'),
      cookie: sam,
      json: { ...taps[0]!.event, waited: 9 * hour },
    });
    expect(first.status).toBe(201);
    expect(await send(sam, body)).toEqual({ status: 200, said: { clashes: [], merged: true } });
    expect(await send(sam, body)).toEqual({ status: 200, said: { clashes: [], merged: true } });
    const events = await written();
    expect(events.map(({ id }) => id)).toEqual(taps.map(({ event }) => event.eventId));
    for (const [index, event] of events.entries()) {
      expect(event).toMatchObject({ accountId: court.sam, deviceAt: taps[index]!.event.deviceAt });
      expect(Math.abs(happenedAt(event) - (Date.now() - (9 - index) * hour))).toBeLessThan(60_000);
    }
  });

  it('C7: are nothing to another account, nor in another incident', async () => {
    const body = await sealed([aTap({ type: 'passed' }, hour)]);
    expect(await send(bex, body)).toEqual({ status: 400, said: { error: 'not-taps' } });
    const elsewhere = await sealed([aTap({ type: 'passed' }, hour)], court.sam, newId());
    expect(await send(sam, elsewhere)).toMatchObject({ status: 400 });
    // Sealed by somebody for themselves: what another one tapped is still not theirs.
    expect(await send(bex, await sealed([aTap({ type: 'passed' }, hour)], court.bex))).toEqual({
      status: 409,
      said: { error: 'somebody_else', words: ['Then: passed'] },
    });
    expect(await written()).toEqual([]);
  });

  it('one that is refused comes back in words, and holds none of the others up', async () => {
    const unknown = aTap({ type: 'corrected', correctedId: newId(), text: 'Not this' }, hour);
    const none = aTap({ type: 'nonsense', text: 'Neither' }, hour);
    const body = await sealed([unknown, none, aTap({ type: 'note', text: 'Loud' }, hour)]);
    expect(await send(sam, body)).toEqual({
      status: 404,
      said: { error: 'unknown_part', words: ['Then: Not this', 'Then: Neither'] },
    });
    expect(await written()).toMatchObject([{ type: 'note' }]);
  });

  it('come back to who works there no more, and are not written down', async () => {
    const body = await sealed([aTap({ type: 'note', text: 'Loud' }, hour)]);
    await fresh.current.write((tx) =>
      tx
        .update(postings)
        .set({ until: Date.now() - 1 })
        .where(eq(postings.accountId, court.sam)),
    );
    expect(await send(sam, body)).toEqual({ status: 404, said: { error: 'unseen', words: ['Then: Loud'] } });
    expect(await written()).toEqual([]);
  });

  it('C7: are kept on a device that is the reader’s own alone', async () => {
    const sealTo = async (cookie: string) =>
      ((await callRoute(incidentRoute, { ...at(''), cookie })).body as StaffView).sealTo;
    const [own] = (await deviceHeader(await viewerOfAccount(court.sam), true)).split(';');
    expect(await sealTo(sam)).toBeNull();
    expect(await sealTo(`${sam}; ${own}`)).toEqual(await sealingKey());
    expect(await sealTo(`${bex}; ${own}`)).toBeNull();
  });
});
