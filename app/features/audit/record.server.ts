import type { Transaction } from '#db/database.server';
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

/** Writes down who did what, in the transaction that does it: both are kept or neither (C5, P12). */
export async function record(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.insert(auditEntries).values({ ...entry, id: newId() });
}
