import type { Kit } from './kit';

export function defineContradictions(k: Kit) {
  /** "Both are right", said of two answers that may not fit together; it holds until one of them says something else. */
  const contradictionAnswers = k.table(
    'contradiction_answers',
    {
      personId: k.text('person_id').notNull(),
      oneId: k.text('one_id').notNull(),
      otherId: k.text('other_id').notNull(),
      /** Names what both said then, without their words. */
      mark: k.text('mark').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.personId, t.oneId, t.otherId] })],
  );
  return { contradictionAnswers };
}
