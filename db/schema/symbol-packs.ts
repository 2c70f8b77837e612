import type { Kit } from './kit';

export function defineSymbolPacks(k: Kit) {
  /** Symbols that an organisation brought, because it holds their licence. A pack never changes; it can be put away. */
  const symbolPacks = k.table(
    'symbol_packs',
    {
      id: k.text('id').primaryKey(),
      organisationId: k.text('organisation_id').notNull(),
      name: k.text('name').notNull(),
      licence: k.text('licence').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      /** Not found any more since then; where one was chosen it still shows. */
      putAwayAt: k.instant('put_away_at'),
    },
    (t) => [k.uniqueIndex('symbol_packs_name').on(t.organisationId, t.name)],
  );
  const packSymbols = k.table(
    'pack_symbols',
    {
      id: k.text('id').primaryKey(),
      packId: k.text('pack_id').notNull(),
      name: k.text('name').notNull(),
      /** Other words that lead to it. */
      tags: k.json<string[]>('tags').notNull(),
      /** Its own, where that is not the pack's. */
      licence: k.text('licence'),
      /** WebP, made anew from the drawing that came (D15). */
      image: k.bytes('image').notNull(),
    },
    (t) => [k.index('pack_symbols_pack').on(t.packId, t.id)],
  );
  return { symbolPacks, packSymbols };
}
