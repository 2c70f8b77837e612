import type { HowTaken } from '../../app/domain/kept-words';
import type { Kit } from './kit';

export function defineDevices(k: Kit) {
  /** What a device keeps for later is sealed to the newest of these: it can be opened here, and nowhere else (C7). */
  const sealingKeys = k.table('sealing_keys', {
    id: k.text('id').primaryKey(),
    createdAt: k.instant('created_at').notNull(),
    publicKey: k.bytes('public_key').notNull(),
    privateKey: k.bytes('private_key').notNull(),
  });
  /** Words that a device kept and that were taken: sent again, they are never taken twice (P11). */
  const keptWordsTaken = k.table(
    'kept_words_taken',
    {
      accountId: k.text('account_id').notNull(),
      /** Made on the device, one for each item. */
      recordId: k.text('record_id').notNull(),
      /** SHA-256 of the words as they were taken last; the words themselves stand in the plan, or beside it. */
      wordsHash: k.text('words_hash').notNull(),
      how: k.text('how').$type<HowTaken>().notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.accountId, t.recordId] })],
  );
  return { sealingKeys, keptWordsTaken };
}
