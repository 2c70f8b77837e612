import type { AuditAction } from '../../app/domain/audit';
import type { Kit } from './kit';

export function defineAudit(k: Kit) {
  /** Ids only: lawful erasure of words elsewhere never breaks the chain (C5). */
  const auditEntries = k.table(
    'audit_entries',
    {
      id: k.text('id').primaryKey(),
      at: k.instant('at').notNull(),
      accountId: k.text('account_id'),
      action: k.text('action').$type<AuditAction>().notNull(),
      /** Whose plan or record it was about. */
      personId: k.text('person_id'),
      /** The thing itself: a version, an incident, an account… */
      objectId: k.text('object_id'),
      /** A section, a level or an outcome: a code, never words. */
      detail: k.text('detail'),
    },
    (t) => [k.index('audit_entries_person').on(t.personId, t.at)],
  );
  const auditSeals = k.table(
    'audit_seals',
    {
      sequence: k.integer('sequence').primaryKey(),
      entryId: k.text('entry_id').notNull(),
      /** SHA-256 of the hash before it and the entry as RFC 8785 JSON. */
      hash: k.text('hash').notNull(),
      sealedAt: k.instant('sealed_at').notNull(),
    },
    (t) => [k.uniqueIndex('audit_seals_entry').on(t.entryId)],
  );
  return { auditEntries, auditSeals };
}
