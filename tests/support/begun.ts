import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { viewerOfAccount } from './viewer';
import type { WillowCourt } from './willow-court';

type Place = Pick<WillowCourt, 'ffion' | 'sam' | 'versionId'>;

/** An incident of Ffion's that Sam began just now, with her agreed plan on the screen. */
export async function begunIncident({ ffion, sam, versionId }: Place): Promise<string> {
  const incidentId = newId();
  const begun = { incidentId, eventId: newId(), versionId };
  const started = await startIncident(await viewerOfAccount(sam), ffion, begun);
  if (!started.allowed) throw new Error(`The incident did not begin: ${started.reason}.`);
  return incidentId;
}

/** Something that Sam taps in it now. Gives the id of the event, which is that of a use that begins. */
export async function recordedBySam(court: Place, incidentId: string, event: object): Promise<string> {
  const eventId = newId();
  const tapped = { eventId, ...event } as Parameters<typeof recordEvent>[2];
  const recorded = await recordEvent(await viewerOfAccount(court.sam), incidentId, tapped);
  if (!recorded.allowed) throw new Error(`It was not recorded: ${recorded.reason}.`);
  return eventId;
}

/** One with a physical restraint, which ends a minute later; the clock stays at its end. */
export async function restrictedAt(court: Place, at: number): Promise<{ incidentId: string; useId: string }> {
  setClock(() => at);
  const incidentId = await begunIncident(court);
  const useId = newId();
  const sam = await viewerOfAccount(court.sam);
  await recordEvent(sam, incidentId, { type: 'restriction_started', restriction: 'physical', eventId: useId });
  setClock(() => at + 60_000);
  await recordEvent(sam, incidentId, { type: 'restriction_stopped', useId, eventId: newId() });
  return { incidentId, useId };
}
