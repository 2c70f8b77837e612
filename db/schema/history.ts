import type { ChangeKind } from '../../app/domain/history';
import type { PlanItem, SectionCode } from '../../app/domain/plan';
import type { Kit } from './kit';

export function defineHistory(k: Kit) {
  /** One sitting at one item, read from the log of updates when a section is folded: who wrote, and what it said. */
  const itemRevisions = k.table(
    'item_revisions',
    {
      id: k.text('id').primaryKey(),
      planId: k.text('plan_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      itemId: k.text('item_id').notNull(),
      from: k.instant('from_at').notNull(),
      until: k.instant('until_at').notNull(),
      accountIds: k.json<string[]>('account_ids').notNull(),
      changes: k.json<ChangeKind[]>('changes').notNull(),
      /** Nothing where the item was new. */
      before: k.json<PlanItem>('before'),
      after: k.json<PlanItem>('after').notNull(),
    },
    (t) => [
      k.index('item_revisions_item').on(t.planId, t.section, t.itemId, t.until),
      k.index('item_revisions_plan').on(t.planId, t.until),
    ],
  );
  /** When somebody last opened a part of a plan, and when before that: "since I last looked". */
  const sectionVisits = k.table(
    'section_visits',
    {
      planId: k.text('plan_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      before: k.instant('before_at'),
    },
    (t) => [k.primaryKey({ columns: [t.planId, t.section, t.accountId] })],
  );
  return { itemRevisions, sectionVisits };
}
