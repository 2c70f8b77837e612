import type { DecisionBasis, GrantLevel, GrantSection } from '../../app/domain/access';
import type { PostingRole } from '../../app/domain/viewer';
import type { Kit } from './kit';

export function definePeople(k: Kit) {
  const sites = k.table('sites', {
    id: k.text('id').primaryKey(),
    organisationId: k.text('organisation_id').notNull(),
    name: k.text('name').notNull(),
    /** A code of `settings`: which laws and records apply. */
    setting: k.text('setting').notNull(),
    timeZone: k.text('time_zone').notNull(),
    createdAt: k.instant('created_at').notNull(),
  });
  const people = k.table(
    'people',
    {
      id: k.text('id').primaryKey(),
      organisationId: k.text('organisation_id').notNull(),
      name: k.text('name').notNull(),
      preferredName: k.text('preferred_name').notNull(),
      pronouns: k.text('pronouns'),
      /** YYYY-MM-DD, for telling people apart (H2) and for age in law. */
      dateOfBirth: k.text('date_of_birth').notNull(),
      /** YYYY-MM-DD: how long records are kept counts from it, and nobody is reminded to ask them anything. */
      diedOn: k.text('died_on'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('people_organisation').on(t.organisationId)],
  );
  /** Each word of a name, folded, so that a search finds the start of any of them. */
  const nameWords = k.table(
    'name_words',
    { word: k.text('word').notNull(), personId: k.text('person_id').notNull() },
    (t) => [k.primaryKey({ columns: [t.word, t.personId] }), k.index('name_words_person').on(t.personId)],
  );
  const stays = k.table(
    'stays',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      siteId: k.text('site_id').notNull(),
      room: k.text('room'),
      from: k.instant('from_at').notNull(),
      until: k.instant('until_at'),
    },
    (t) => [k.index('stays_person').on(t.personId), k.index('stays_site').on(t.siteId)],
  );
  const postings = k.table(
    'postings',
    {
      id: k.text('id').primaryKey(),
      accountId: k.text('account_id').notNull(),
      siteId: k.text('site_id').notNull(),
      role: k.text('role').$type<PostingRole>().notNull(),
      from: k.instant('from_at').notNull(),
      until: k.instant('until_at'),
    },
    (t) => [k.index('postings_account').on(t.accountId), k.index('postings_site').on(t.siteId)],
  );
  /** Who the person knows among the accounts: sister, key worker… */
  const circle = k.table(
    'circle',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      accountId: k.text('account_id').notNull(),
      relation: k.text('relation').notNull(),
      addedAt: k.instant('added_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('circle_person_account').on(t.personId, t.accountId),
      k.index('circle_account').on(t.accountId),
    ],
  );
  /** Who lawfully decides for the person, on what basis, with the reason recorded (P1). */
  const deciders = k.table(
    'deciders',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      accountId: k.text('account_id').notNull(),
      basis: k.text('basis').$type<DecisionBasis>().notNull(),
      reason: k.text('reason').notNull(),
      from: k.instant('from_at').notNull(),
      until: k.instant('until_at'),
    },
    (t) => [k.index('deciders_person').on(t.personId), k.index('deciders_account').on(t.accountId)],
  );
  /** One row for each section somebody is let in to; the end date is never left out (C2). */
  const grants = k.table(
    'grants',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      accountId: k.text('account_id').notNull(),
      section: k.text('section').$type<GrantSection>().notNull(),
      level: k.text('level').$type<GrantLevel>().notNull(),
      purpose: k.text('purpose').notNull(),
      from: k.instant('from_at').notNull(),
      until: k.instant('until_at').notNull(),
      grantedBy: k.text('granted_by').notNull(),
      withdrawnAt: k.instant('withdrawn_at'),
    },
    (t) => [k.index('grants_person').on(t.personId), k.index('grants_account').on(t.accountId)],
  );
  return { sites, people, nameWords, stays, postings, circle, deciders, grants };
}
