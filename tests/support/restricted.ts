import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { viewerOfAccount } from './viewer';
import type { WillowCourt } from './willow-court';

/** An incident of Ffion's with one physical restraint, which ends a minute later; the clock stays at its end. */
export async function restrictedAt(
  court: Pick<WillowCourt, 'ffion' | 'sam' | 'versionId'>,
  at: number,
): Promise<{ incidentId: string; useId: string }> {
  const sam = await viewerOfAccount(court.sam);
  const [incidentId, useId] = [newId(), newId()];
  setClock(() => at);
  await startIncident(sam, court.ffion, { incidentId, eventId: newId(), versionId: court.versionId });
  await recordEvent(sam, incidentId, { type: 'restriction_started', restriction: 'physical', eventId: useId });
  setClock(() => at + 60_000);
  await recordEvent(sam, incidentId, { type: 'restriction_stopped', useId, eventId: newId() });
  return { incidentId, useId };
}
