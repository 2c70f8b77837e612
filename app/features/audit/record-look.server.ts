import { inTransaction } from '#db/connection.server';
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

/** Writes down a successful reading by anyone but the person themselves (P12). */
export async function recordLook(viewer: Viewer, look: Look): Promise<void> {
  if (viewer.personId === look.personId) return;
  await inTransaction((tx) => record(tx, { at: now(), accountId: viewer.accountId, ...look }));
}
