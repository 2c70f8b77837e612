import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { postings, sites } from '#db/tables.server';
import { administers } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { postingRoles, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId, newId } from '../../platform/ids';
import { addDays, isCalendarDate, startOfDay } from '../../platform/time-words';
import { administeredAccount } from '../accounts/administered-account.server';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const addPostingSchema = z
  .strictObject({
    does: z.literal('add-posting'),
    siteId: z.string(say.place_missing).refine(isId, say.place_missing),
    role: z.enum(postingRoles, say.posting_role_missing),
    from: z.string(say.day_missing).refine(isCalendarDate, say.day_missing),
    until: z.string().refine(isCalendarDate, say.day_missing).optional(),
  })
  .refine(({ from, until }) => !until || until >= from, {
    path: ['until'],
    ...say.last_before_first,
  });

/** A worker or lead works there, from the start of one day to the end of another; without it, until it is ended. */
export async function addPosting(
  viewer: Viewer,
  accountId: string,
  asked: z.output<typeof addPostingSchema>,
): Promise<Decision<'unknown' | 'unknown-site' | 'not-staff'>> {
  return inTransaction(async (tx) => {
    const account = await administeredAccount(tx, viewer, accountId);
    if (!account) return refused('unknown');
    if (account.role !== 'worker' && account.role !== 'lead') return refused('not-staff');
    const [site] = await tx.select().from(sites).where(eq(sites.id, asked.siteId));
    if (!site || !administers(viewer, site.organisationId)) return refused('unknown-site');
    const at = now();
    const id = newId();
    await tx.insert(postings).values({
      id,
      accountId,
      siteId: site.id,
      role: asked.role,
      from: startOfDay(asked.from, site.timeZone),
      until: asked.until ? startOfDay(addDays(asked.until, 1), site.timeZone) : null,
    });
    await record(tx, { at, accountId: viewer.accountId, action: 'posting.added', objectId: id, detail: asked.role });
    tx.afterCommit(() => announce({ type: 'access-changed', accountId }));
    return { allowed: true };
  });
}
