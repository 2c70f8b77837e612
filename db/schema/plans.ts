import type { AgreementStatus } from '../../app/domain/agreement';
import type { AgreedPlan, PlanItem, SectionCode } from '../../app/domain/plan';
import type { Kit } from './kit';

export function definePlans(k: Kit) {
  const plans = k.table(
    'plans',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('plans_person').on(t.personId)],
  );
  /** The log of the live draft: every update as it was acknowledged (P11, SAFETY fact 1). */
  const sectionUpdates = k.table(
    'section_updates',
    {
      id: k.text('id').primaryKey(),
      planId: k.text('plan_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      /** Nobody for what the server itself lays down (the seed of a section). */
      accountId: k.text('account_id'),
      at: k.instant('at').notNull(),
      /** A Yjs update, encoding version 1. */
      bytes: k.bytes('bytes').notNull(),
    },
    (t) => [k.index('section_updates_section').on(t.planId, t.section, t.id)],
  );
  /** What the log adds up to, for reading without a live document. */
  const sectionFolds = k.table(
    'section_folds',
    {
      planId: k.text('plan_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      foldedThrough: k.text('folded_through').notNull(),
      state: k.bytes('state').notNull(),
      items: k.json<PlanItem[]>('items').notNull(),
      /** Words of the items that are not taken out, counted for the task list. */
      itemCount: k.integer('item_count').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
      updatedBy: k.text('updated_by'),
    },
    (t) => [k.primaryKey({ columns: [t.planId, t.section] })],
  );
  /** "Ready to talk about", said by whoever writes. */
  const sectionMarks = k.table(
    'section_marks',
    {
      planId: k.text('plan_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      readyAt: k.instant('ready_at').notNull(),
      accountId: k.text('account_id').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.planId, t.section] })],
  );
  const planVersions = k.table(
    'plan_versions',
    {
      id: k.text('id').primaryKey(),
      planId: k.text('plan_id').notNull(),
      personId: k.text('person_id').notNull(),
      number: k.integer('number').notNull(),
      agreedAt: k.instant('agreed_at').notNull(),
      agreement: k.text('agreement').$type<AgreementStatus>().notNull(),
      agreedBy: k.text('agreed_by').notNull(),
      /** Of who decided for the person; nothing when the person decided. */
      basis: k.text('basis'),
      basisReason: k.text('basis_reason'),
      reviewOn: k.text('review_on').notNull(),
      content: k.json<AgreedPlan>('content').notNull(),
      /** SHA-256 of the content as RFC 8785 JSON (H5). */
      hash: k.text('hash').notNull(),
    },
    (t) => [
      k.uniqueIndex('plan_versions_number').on(t.planId, t.number),
      k.index('plan_versions_person').on(t.personId, t.agreedAt),
    ],
  );
  /** What the person answered when they were asked, also when no version came of it. */
  const agreements = k.table(
    'agreements',
    {
      id: k.text('id').primaryKey(),
      planId: k.text('plan_id').notNull(),
      personId: k.text('person_id').notNull(),
      at: k.instant('at').notNull(),
      status: k.text('status').$type<AgreementStatus>().notNull(),
      accountId: k.text('account_id').notNull(),
      /** Incidents that were kept from who answered: what they agreed to says nothing about those. */
      notKnown: k.json<string[]>('not_known'),
      versionId: k.text('version_id'),
      note: k.text('note'),
    },
    (t) => [k.index('agreements_person').on(t.personId, t.at)],
  );
  return { plans, sectionUpdates, sectionFolds, sectionMarks, planVersions, agreements };
}
