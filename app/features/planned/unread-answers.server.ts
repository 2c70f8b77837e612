import { and, asc, eq, gte, inArray, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { auditEntries, people, plannedEvents, plannedNotices, sites, stays } from '#db/tables.server';
import type { PlannedAnswer } from '../../domain/planned-restriction';
import { holdsAt } from '../sharing/visible-to.server';

const lookedBack = 90 * 24 * 60 * 60 * 1_000;

export interface UnreadAnswer {
  /** Whose notice it is. */
  proposerId: string;
  noticeId: string;
  eventId: string;
  personId: string;
  preferredName: string;
  siteName: string;
  zone: string;
  answer: PlannedAnswer;
  /** Milliseconds UTC. */
  at: number;
}

/**
 * The newest answer to each notice of somebody who stays at these sites, where the one of `accountIds` who gave the
 * notice has not opened it since.
 */
export async function unreadAnswers(siteIds: string[], accountIds: string[], now: number): Promise<UnreadAnswer[]> {
  if (siteIds.length === 0 || accountIds.length === 0) return [];
  const { read } = database();
  const rows = await read
    .select({ notice: plannedNotices, event: plannedEvents, person: people, site: sites })
    .from(stays)
    .innerJoin(sites, eq(sites.id, stays.siteId))
    .innerJoin(people, eq(people.id, stays.personId))
    .innerJoin(plannedNotices, eq(plannedNotices.personId, people.id))
    .innerJoin(plannedEvents, eq(plannedEvents.noticeId, plannedNotices.id))
    .where(
      and(
        and(inArray(stays.siteId, siteIds), holdsAt(stays, now)),
        and(inArray(plannedNotices.accountId, accountIds), ne(plannedEvents.accountId, plannedNotices.accountId)),
        gte(plannedEvents.at, now - lookedBack),
      ),
    )
    .orderBy(asc(plannedEvents.at), asc(plannedEvents.id));
  if (rows.length === 0) return [];
  const lookedAt = await looksAt(rows.map(({ notice }) => notice));
  // Oldest first: the newest answer to a notice stays.
  const answers = new Map<string, UnreadAnswer>();
  for (const { notice, event, person, site } of rows) {
    if (event.body.type === 'withdrawn' || event.at <= (lookedAt.get(notice.id) ?? 0)) continue;
    const { preferredName } = person;
    answers.set(notice.id, {
      ...{ proposerId: notice.accountId, noticeId: notice.id, eventId: event.id, personId: person.id, preferredName },
      ...{ siteName: site.name, zone: site.timeZone, answer: event.body.answer, at: event.at },
    });
  }
  return [...answers.values()];
}

/** When each notice was last opened by who gave it. */
async function looksAt(notices: { id: string; personId: string; accountId: string }[]): Promise<Map<string, number>> {
  const ids = (all: string[]) => [...new Set(all)];
  const looks = await database()
    .read.select()
    .from(auditEntries)
    .where(
      and(
        inArray(auditEntries.personId, ids(notices.map(({ personId }) => personId))),
        inArray(auditEntries.accountId, ids(notices.map(({ accountId }) => accountId))),
        inArray(auditEntries.objectId, ids(notices.map(({ id }) => id))),
        eq(auditEntries.action, 'plan.looked'),
      ),
    )
    .orderBy(asc(auditEntries.at));
  const by = new Map(notices.map(({ id, accountId }) => [id, accountId]));
  return new Map(
    looks.flatMap(({ objectId, accountId, at }) =>
      objectId !== null && by.get(objectId) === accountId ? [[objectId, at] as const] : [],
    ),
  );
}
