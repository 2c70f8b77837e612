import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { sites, stays } from '#db/tables.server';
import { administers, can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId, newId } from '../../platform/ids';
import { isCalendarDate, startOfDay } from '../../platform/time-words';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findSubject } from './find-subject.server';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const addStaySchema = z.strictObject({
  does: z.literal('add-stay'),
  siteId: z.string(say.place_missing).refine(isId, say.place_missing),
  room: z.string().trim().max(60, say.too_many_words).optional(),
  from: z.string(say.first_day_missing).refine(isCalendarDate, say.first_day_missing),
  moved: z.literal('yes').optional(),
});

/**
 * The person stays there from the start of a day. Where they moved, the stays that still run end then; else both run:
 * a child may live in one place and learn in another.
 */
export async function addStay(
  viewer: Viewer,
  personId: string,
  asked: z.output<typeof addStaySchema>,
): Promise<Decision<'unknown' | 'unknown-site' | 'before-the-last' | 'there-already'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.manage', found.subject, at)) return refused('unknown');
    const [site] = await tx.select().from(sites).where(eq(sites.id, asked.siteId));
    if (!site || !administers(viewer, site.organisationId)) return refused('unknown-site');
    const from = startOfDay(asked.from, site.timeZone);
    const running = found.stays.filter(({ until }) => until === null || until > from);
    if (asked.moved && running.some((stay) => stay.from > from)) return refused('before-the-last');
    if (!asked.moved && running.some(({ siteId }) => siteId === site.id)) return refused('there-already');
    for (const stay of asked.moved ? running : []) {
      await tx.update(stays).set({ until: from }).where(eq(stays.id, stay.id));
      await record(tx, { at, accountId: viewer.accountId, action: 'stay.ended', personId, objectId: stay.id });
    }
    const id = newId();
    await tx.insert(stays).values({ id, personId, siteId: site.id, room: asked.room ?? null, from, until: null });
    await record(tx, { at, accountId: viewer.accountId, action: 'stay.added', personId, objectId: id });
    tx.afterCommit(() => announce({ type: 'access-changed', personId }));
    return { allowed: true };
  });
}
