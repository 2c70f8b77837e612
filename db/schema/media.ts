import type { KeptKind } from '../../app/domain/picture';
import type { SectionCode } from '../../app/domain/plan';
import type { Kit } from './kit';

export function defineMedia(k: Kit) {
  /** What people brought to an answer of a plan, or to an account. Its files lie in the data folder under its id, and never change. */
  const media = k.table(
    'media',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      /** Whose access rule is its own; `account` where it belongs to an account of an incident. */
      section: k.text('section').$type<SectionCode | 'account'>().notNull(),
      /** Of an account: the incident. */
      incidentId: k.text('incident_id'),
      kind: k.text('kind').$type<KeptKind | 'sound'>().notNull(),
      /** Bytes on the disk. */
      size: k.integer('size').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('media_person').on(t.personId, t.at)],
  );
  /** What a symbol means to one person, where that is not what its set calls it (H20). */
  const symbolMeanings = k.table(
    'symbol_meanings',
    {
      personId: k.text('person_id').notNull(),
      /** "openmoji:1F442" */
      symbol: k.text('symbol').notNull(),
      words: k.text('words').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.personId, t.symbol] })],
  );
  return { media, symbolMeanings };
}
