import { randomBytes } from 'node:crypto';
import { createSessionStorage } from '@remix-run/node';
import { and, eq, isNull } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { sessions } from '#db/tables.server';
import { now } from '../../platform/clock';
import { sha256 } from '../../platform/hash.server';
import { record } from '../audit/record.server';
import { announce } from '../audit/announcements.server';
import { sessionHashIn, viewerOfSession } from './find-viewer.server';
import { sessionCookie, sessionSeconds } from './session-cookie.server';

interface SessionData {
  accountId: string;
}

/** Ends every session of an account, save one; their sockets close after the commit. */
export async function revokeSessions(tx: Transaction, accountId: string, at: number, keepHash?: string): Promise<void> {
  const open = await tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt)));
  for (const { idHash } of open) {
    if (idHash === keepHash) continue;
    await tx.update(sessions).set({ revokedAt: at }).where(eq(sessions.idHash, idHash));
  }
  tx.afterCommit(() => announce({ type: 'access-changed', accountId }));
}

/** Sessions live in the database; each is made and ended together with its audit row. */
export const sessionStorage = createSessionStorage<SessionData>({
  cookie: sessionCookie,
  async createData({ accountId }) {
    if (!accountId) throw new Error('A session belongs to an account.');
    const id = randomBytes(32).toString('hex');
    const at = now();
    await inTransaction(async (tx) => {
      await tx
        .insert(sessions)
        .values({ idHash: sha256(id), accountId, createdAt: at, expiresAt: at + sessionSeconds * 1_000 });
      await record(tx, { at, accountId, action: 'signed.in' });
    });
    return id;
  },
  async readData(id) {
    const found = await viewerOfSession(sha256(id), now());
    return found && { accountId: found.viewer.accountId };
  },
  async updateData() {
    // Nothing of a session ever changes: a new one is made instead (D1).
  },
  deleteData: (id) => end(sha256(id)),
});

/** Ends the session of a cookie header; nothing happens where there is none, or it has ended. */
export async function endSession(cookieHeader: string | null): Promise<void> {
  const idHash = await sessionHashIn(cookieHeader);
  if (idHash) await end(idHash);
}

async function end(idHash: string): Promise<void> {
  const at = now();
  await inTransaction(async (tx) => {
    const [ended] = await tx.select().from(sessions).where(eq(sessions.idHash, idHash));
    if (!ended || ended.revokedAt !== null) return;
    await tx.update(sessions).set({ revokedAt: at }).where(eq(sessions.idHash, idHash));
    await record(tx, { at, accountId: ended.accountId, action: 'signed.out' });
    tx.afterCommit(() => announce({ type: 'access-changed', accountId: ended.accountId }));
  });
}
