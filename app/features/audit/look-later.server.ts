import { inTransaction } from '#db/connection.server';
import type { Viewer } from '../../domain/viewer';
import { log } from '../../platform/log.server';
import type { Look } from './record-look.server';
import { record, type AuditEntry } from './record.server';

/** Milliseconds; a disk that is full is given room by a person. */
const tryAgainAfter = 5_000;
const mostKept = 10_000;

const held = globalThis as typeof globalThis & { alongsideLooksToWrite?: AuditEntry[] };
const waiting: AuditEntry[] = (held.alongsideLooksToWrite ??= []);
let timer: NodeJS.Timeout | undefined;

/** The disk is full, or fails: nothing can be written, and what is there can perhaps be read (F2). */
export function isDiskFailing(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|53100$|58030$|25006$)/.test(code))
    return true;
  return cause instanceof Error && isDiskFailing(cause);
}

/**
 * Keeps a look in memory until the disk takes it, and says so loudly in the log, by ids alone (D19): should the process
 * end before, it stands there.
 *
 * @param at when they looked, milliseconds UTC
 */
export function lookLater(viewer: Viewer, look: Look, at: number, err: unknown): void {
  if (viewer.personId === look.personId) return;
  const entry = { at, accountId: viewer.accountId, ...look };
  log().error({ err, look: entry }, 'a look could not be written: the disk is full or fails');
  if (waiting.length < mostKept) waiting.push(entry);
  wait();
}

function wait(): void {
  timer ??= setTimeout(() => void writeLooksThatWait().catch(wait), tryAgainAfter).unref();
}

/** Writes down the looks that wait, all or none. Rejects while the disk does not take them. */
export async function writeLooksThatWait(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  // Taken out at once: what waits is written by one alone.
  const now = waiting.splice(0);
  if (now.length === 0) return;
  try {
    await inTransaction(async (tx) => {
      for (const entry of now) await record(tx, entry);
    });
  } catch (error) {
    waiting.unshift(...now);
    throw error;
  }
  log().warn({ looks: now.length }, 'the looks that waited are written');
}
