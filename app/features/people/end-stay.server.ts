import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { stays } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { during, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findSubject } from './find-subject.server';

export const endStaySchema = z.strictObject({ does: z.literal('end-stay'), stayId: z.string().refine(isId) });

/** The person left: the stay ends now. Who works there sees nothing of them from then on. */
export async function endStay(viewer: Viewer, personId: string, stayId: string): Promise<Decision<'unknown'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.manage', found.subject, at)) return refused('unknown');
    const stay = found.stays.find(({ id }) => id === stayId);
    if (!stay) return refused('unknown');
    if (!during(stay, at)) return { allowed: true };
    await tx.update(stays).set({ until: at }).where(eq(stays.id, stayId));
    await record(tx, { at, accountId: viewer.accountId, action: 'stay.ended', personId, objectId: stayId });
    tx.afterCommit(() => announce({ type: 'access-changed', personId }));
    return { allowed: true };
  });
}
