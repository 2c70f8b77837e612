import { z } from 'zod';
import { refused } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { readSealed, sealedBody } from '../offline/sealed-body.server';
import { eventSchema, longestWait, type PostedEvent } from './event-schema.server';
import { recordEvent, type EventRefusal } from './record-event.server';

interface KeptTaps {
  /** Without an event where what was kept is none. */
  taps: { event: PostedEvent | null; words: string }[];
}

const keptSchema = z.strictObject({
  taps: z
    .array(z.strictObject({ event: z.unknown(), words: z.string().max(20_000) }))
    .min(1)
    .max(1_000),
});

/**
 * The taps that a device kept, with how long they waited: by the device's own clock both times, so that a wrong one
 * changes nothing (H8).
 *
 * @param about what they must have been bound to: whose they are, and of which incident
 * @returns nothing where they are no such thing
 */
export async function readKeptTaps(body: unknown, about: string): Promise<KeptTaps | null> {
  const posted = sealedBody.safeParse(body);
  const kept = posted.success ? await readSealed(posted.data, about, keptSchema) : null;
  if (!posted.success || !kept) return null;
  const { sentAt = now() } = posted.data;
  return {
    taps: kept.taps.map(({ event, words }) => {
      const read = eventSchema.safeParse(event);
      if (!read.success) return { event: null, words };
      const waited = Math.min(Math.max(0, sentAt - (read.data.deviceAt ?? sentAt)), longestWait);
      return { event: { ...read.data, waited }, words };
    }),
  };
}

export type KeptTapsTaken =
  | { allowed: true }
  | { allowed: false; reason: EventRefusal | 'not_an_event'; words: string[] };

/** Appends each of them, in the order in which they were tapped: what was taken before counts once (P11, H7). */
export async function takeKeptTaps(viewer: Viewer, incidentId: string, { taps }: KeptTaps): Promise<KeptTapsTaken> {
  const refusals: { reason: EventRefusal | 'not_an_event'; words: string }[] = [];
  for (const { event, words } of taps) {
    const recorded = event ? await recordEvent(viewer, incidentId, event) : refused('not_an_event' as const);
    if (!recorded.allowed) refusals.push({ reason: recorded.reason, words });
  }
  const [first] = refusals;
  return first
    ? { allowed: false, reason: first.reason, words: refusals.map(({ words }) => words) }
    : { allowed: true };
}
