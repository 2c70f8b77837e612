import type { Kit } from './kit';

export function defineDevices(k: Kit) {
  /** What a device keeps for later is sealed to the newest of these: it can be opened here, and nowhere else (C7). */
  const sealingKeys = k.table('sealing_keys', {
    id: k.text('id').primaryKey(),
    createdAt: k.instant('created_at').notNull(),
    publicKey: k.bytes('public_key').notNull(),
    privateKey: k.bytes('private_key').notNull(),
  });
  return { sealingKeys };
}
