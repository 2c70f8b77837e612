import { now } from '../../platform/clock';
import { keepPace } from './pace';
import { isQuick } from './try-elsewhere.server';
import { allStored, appendUpdate, Withdrawn } from './append-update.server';
import { noteApplied, type OpenSection } from './open-sections.server';
import type { Seat } from './seats.server';
import type { Refusal } from './check-section';

export type Taken = 'taken' | 'ahead' | 'access-changed' | 'too-fast' | 'not-stored' | Refusal;

/** Bytes of an update times pieces of the section; above it, applying may take longer than anybody should wait. */
const mostWork = 4_000_000;

/** What costs everybody time, of one account: updates tried elsewhere, and updates refused after they were tried. */
const costlyPace = { burst: 20, perSecond: 0.2 };
const costly = new Map<string, ReturnType<typeof keepPace>>();

function mayCost(accountId: string, cost: number): boolean {
  let pace = costly.get(accountId);
  if (!pace) costly.set(accountId, (pace = keepPace(costlyPace)));
  return pace(now(), cost);
}

/**
 * Takes an update that somebody sent: judged, checked, and on the disk when this resolves with `taken` (P11, D8 to
 * D11). Only then may it be applied and acknowledged.
 */
export async function takeUpdate(open: OpenSection, seat: Seat, update: Uint8Array): Promise<Taken> {
  // Messages of one connection are taken one after the other: the last one is in the document, or was passed over.
  settle(open, seat);
  const { accountId } = seat.viewer;
  if (!mayCost(accountId, 0)) return 'too-fast';
  if (update.length * open.guard.pieces() > mostWork) {
    mayCost(accountId, 1);
    if (!(await isQuick(open.guard.state(), update))) return 'too large';
  }
  if (open.turn) await open.turn;
  while (seat.judging) await seat.judging;
  if (seat.withdrawn) return 'access-changed';
  if (!seat.mayUpdate(now())) return 'too-fast';
  const verdict = open.guard.attempt(update, accountId);
  if (!verdict.ok) {
    if (verdict.reason !== 'ahead') mayCost(accountId, 1);
    return verdict.reason;
  }
  try {
    if (!verdict.news) {
      // It may repeat what another connection sent and what is not on the disk yet.
      await allStored(open);
      return 'taken';
    }
    const audited = !seat.hasWritten;
    seat.hasWritten = true;
    const own = seat.viewer.personId === open.personId;
    const rowId = await appendUpdate(open, update, { accountId, own, audited, seat });
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
