import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import type { lookActions } from '../../domain/audit';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from './record.server';

/** What was looked at, and whose it is. */
export interface Look {
  action: (typeof lookActions)[number];
  personId: string;
  /** The version or the incident that was shown. */
  objectId?: string | null;
  /** A section, where only one was shown. */
  detail?: string | null;
}

/**
 * Writes down a successful reading by anyone but the person themselves (P12).
 *
 * @param tx where it belongs to something that is read and judged together
 */
export async function recordLook(viewer: Viewer, look: Look, tx?: Transaction): Promise<void> {
  if (viewer.personId === look.personId) return;
  const entry = { at: now(), accountId: viewer.accountId, ...look };
  await (tx ? record(tx, entry) : inTransaction((own) => record(own, entry)));
}
