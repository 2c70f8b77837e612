import type { Kit } from './kit';

export function defineBroughtIn(k: Kit) {
  /**
   * What somebody brought in and has not placed yet, piece by piece: seen by them alone, no part of the plan, and gone
   * once it is placed or thrown away.
   */
  const broughtInPieces = k.table(
    'brought_in_pieces',
    {
      /** The id that the answer will have. */
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      place: k.integer('place').notNull(),
      words: k.text('words').notNull(),
    },
    (t) => [k.index('brought_in_pieces_account').on(t.personId, t.accountId, t.place)],
  );
  return { broughtInPieces };
}
