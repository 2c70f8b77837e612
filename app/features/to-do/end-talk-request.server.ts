import { and, eq, inArray } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { talkRequests } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { sitesLed } from './find-talk-requests.server';

/** "I have talked with them", by who leads where it was asked; `unseen` for everybody else. */
export function endTalkRequest(viewer: Viewer, id: string): Promise<Decision<'unseen'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const led = sitesLed(viewer, at);
    if (led.length === 0) return refused('unseen');
    const where = and(eq(talkRequests.id, id), inArray(talkRequests.siteId, led));
    const [known] = await tx.select({ id: talkRequests.id }).from(talkRequests).where(where);
    if (!known) return refused('unseen');
    await tx.update(talkRequests).set({ endedAt: at }).where(where);
    return { allowed: true };
  });
}
