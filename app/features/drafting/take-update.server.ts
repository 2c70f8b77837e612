import { now } from '../../platform/clock';
import { allStored, appendUpdate, Withdrawn } from './append-update.server';
import { noteApplied, type OpenSection } from './open-sections.server';
import type { Seat } from './seats.server';
import type { Refusal } from './check-section';

export type Taken = 'taken' | 'ahead' | 'access-changed' | 'too-fast' | 'not-stored' | Refusal;

/**
 * Takes an update that somebody sent: judged, checked, and on the disk when this resolves with `taken` (P11, D8 to
 * D11). Only then may it be applied and acknowledged.
 */
export async function takeUpdate(open: OpenSection, seat: Seat, update: Uint8Array): Promise<Taken> {
  // Messages of one connection are taken one after the other: the last one is in the document, or was passed over.
  settle(open, seat);
  while (seat.judging) await seat.judging;
  if (seat.withdrawn) return 'access-changed';
  if (!seat.mayUpdate(now())) return 'too-fast';
  const { accountId } = seat.viewer;
  const verdict = open.guard.attempt(update, accountId);
  if (!verdict.ok) return verdict.reason;
  try {
    if (!verdict.news) {
      // It may repeat what another connection sent and what is not on the disk yet.
      await allStored(open);
      return 'taken';
    }
    const audited = !seat.hasWritten;
    seat.hasWritten = true;
    const rowId = await appendUpdate(open, update, { accountId, audited, seat });
    seat.ahead = { rowId, update };
    return 'taken';
  } catch (error) {
    if (error instanceof Withdrawn) return 'access-changed';
    return 'not-stored';
  }
}

/** The document has what this seat sent last. */
export function settle(open: OpenSection | undefined, seat: Seat): void {
  if (!open || !seat.ahead) return;
  open.guard.applied(seat.ahead.update);
  noteApplied(open, seat.ahead.rowId);
  seat.ahead = null;
}
