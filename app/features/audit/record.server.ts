import type { Transaction } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { auditEntries } from '#db/tables.server';
import type { AuditAction } from '../../domain/audit';
import { newId } from '../../platform/ids';

export interface AuditEntry {
  at: number;
  accountId: string | null;
  action: AuditAction;
  personId?: string | null;
  objectId?: string | null;
  /** A code, never words. */
  detail?: string | null;
}

type Row = typeof auditEntries.$inferSelect;

const insertEntry = prepared<Row, never>(
  'insert-audit-entry',
  (query, value) =>
    query.insert(auditEntries).values({
      id: value('id'),
      at: value('at'),
      accountId: value('accountId'),
      action: value('action'),
      personId: value('personId'),
      objectId: value('objectId'),
      detail: value('detail'),
    } as unknown as Row) as never,
);

/** Writes down who did what, in the transaction that does it: both are kept or neither (C5, P12). */
export async function record(tx: Transaction, entry: AuditEntry): Promise<void> {
  const { at, accountId, action, personId = null, objectId = null, detail = null } = entry;
  await insertEntry(tx, { id: newId(), at, accountId, action, personId, objectId, detail });
}
