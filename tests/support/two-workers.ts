import { eq } from 'drizzle-orm';
import { beforeEach, afterEach, expect } from 'vitest';
import { database } from '../../db/connection.server';
import { incidentEvents, incidents } from '../../db/tables.server';
import type { IncidentEvent } from '../../app/domain/incident';
import type { Viewer } from '../../app/domain/viewer';
import { eventSchema } from '../../app/features/incidents/event-schema.server';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import { callRoute } from './call-route';
import { signedIn } from './fixtures';
import { viewerOfAccount } from './viewer';
import { makeWillowCourt, type WillowCourt } from './willow-court';

/** When its incidents begin: milliseconds UTC. */
export const beganAt = Date.UTC(2026, 5, 3, 13, 32);

/** Sam and Bex at Willow Court, who log what happens with Ffion: for each test of a file afresh. */
export function twoWorkers() {
  const here = {} as { court: WillowCourt; sam: Viewer; bex: Viewer };

  beforeEach(async () => {
    setClock(() => beganAt);
    const court = await makeWillowCourt();
    Object.assign(here, { court, sam: await viewerOfAccount(court.sam), bex: await viewerOfAccount(court.bex) });
  });
  afterEach(() => setClock(undefined));

  const post = (viewer: Viewer, id: string, fields: Record<string, unknown>) =>
    recordEvent(viewer, id, eventSchema.parse({ eventId: newId(), ...fields }));

  async function opened<View>(route: Parameters<typeof callRoute>[0], path: string, params: Record<string, string>) {
    const { status, body } = await callRoute(route, { path, params, cookie: await signedIn(here.court.sam) });
    expect(status).toBe(200);
    return body as View;
  }

  return {
    here,
    post,
    opened,
    async started(at = beganAt): Promise<string> {
      setClock(() => at);
      const incidentId = newId();
      const posted = { incidentId, eventId: newId(), versionId: here.court.versionId };
      expect(await startIncident(here.sam, here.court.ffion, posted)).toMatchObject({ allowed: true });
      return incidentId;
    },
    async held(id: string): Promise<string> {
      const useId = newId();
      await post(here.sam, id, { type: 'restriction_started', restriction: 'physical', eventId: useId });
      return useId;
    },
    eventsOf: async (id: string) =>
      (await database()
        .read.select()
        .from(incidentEvents)
        .where(eq(incidentEvents.incidentId, id))) as unknown as IncidentEvent[],
    stateOf: async (id: string) =>
      (await database().read.select().from(incidents).where(eq(incidents.id, id)))[0]!.state,
    log: (incidentId: string) => opened<StaffView>(incidentRoute, `/incidents/${incidentId}`, { incidentId }),
    record: (incidentId: string) => opened<RecordView>(recordRoute, `/incidents/${incidentId}/record`, { incidentId }),
    async answer({ incidentId, eventId, sequence }: RecordView, fields: Record<string, string>) {
      const own = { eventId, tappedBy: here.court.sam, after: String(sequence) };
      const place = { path: `/incidents/${incidentId}/record`, params: { incidentId } };
      return callRoute(recordRoute, { ...place, cookie: await signedIn(here.court.sam), form: { ...own, ...fields } });
    },
  };
}
