import type { ReviewOutcome } from '../../app/domain/plan-review';
import type { Kit } from './kit';

export function defineAfterwards(k: Kit) {
  /** A worker's own page after an incident: changed and thrown away by its author, read by nobody else. */
  const checkIns = k.table(
    'check_ins',
    {
      incidentId: k.text('incident_id').notNull(),
      accountId: k.text('account_id').notNull(),
      howIAm: k.text('how_i_am').notNull(),
      wouldHelp: k.text('would_help').notNull(),
      talkTo: k.text('talk_to').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.incidentId, t.accountId] })],
  );
  /** "I would like somebody to talk to me": the one sentence of it that the leads of the site are told. */
  const talkRequests = k.table(
    'talk_requests',
    {
      id: k.text('id').primaryKey(),
      incidentId: k.text('incident_id').notNull(),
      siteId: k.text('site_id').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      /** Taken back, or somebody talked with them. */
      endedAt: k.instant('ended_at'),
    },
    (t) => [
      k.uniqueIndex('talk_requests_own').on(t.incidentId, t.accountId),
      k.index('talk_requests_site').on(t.siteId),
    ],
  );
  /** What was mailed: once for each account and thing that waits. */
  const sentReminders = k.table(
    'sent_reminders',
    {
      accountId: k.text('account_id').notNull(),
      /** The id of what it is about: of an incident, and of what `code` names besides. */
      aboutId: k.text('about_id').notNull(),
      /** What is to be done, by its code. */
      code: k.text('code').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.accountId, t.aboutId, t.code] })],
  );
  /** The plan was looked at again: what came of it, and why. */
  const planReviews = k.table(
    'plan_reviews',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      /** The version that stands after it. */
      versionId: k.text('version_id').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      outcome: k.text('outcome').$type<ReviewOutcome>().notNull(),
      why: k.text('why').notNull(),
      /** Incidents that were kept from who looked, by id; nothing where none was. */
      notKnown: k.json<string[]>('not_known'),
    },
    (t) => [k.index('plan_reviews_person').on(t.personId, t.at)],
  );
  return { checkIns, talkRequests, sentReminders, planReviews };
}
