import type { PlannedEventBody, PlannedNotice } from '../../app/domain/planned-restriction';
import type { Kit } from './kit';

export function definePlannedRestrictions(k: Kit) {
  /** What staff plan for a person, as the person was told of it: never changed; going on needs another notice. */
  const plannedNotices = k.table(
    'planned_notices',
    {
      /** Made with the form, so that the same form sent twice counts once. */
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      /** The notice that this one goes on from. */
      followsId: k.text('follows_id'),
      body: k.json<PlannedNotice>('body').notNull(),
    },
    (t) => [k.index('planned_notices_person').on(t.personId, t.at)],
  );
  /** Each answer, and that it was withdrawn: all stay, the last one counts (P4, P11). */
  const plannedEvents = k.table(
    'planned_events',
    {
      id: k.text('id').primaryKey(),
      noticeId: k.text('notice_id').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      body: k.json<PlannedEventBody>('body').notNull(),
    },
    (t) => [k.index('planned_events_notice').on(t.noticeId, t.id)],
  );
  return { plannedNotices, plannedEvents };
}
