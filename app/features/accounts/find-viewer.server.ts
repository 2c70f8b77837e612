import { and, eq, gt, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { prepared } from '#db/prepared.server';
import { accounts, postings, sessions } from '#db/tables.server';
import type { Viewer } from '../../domain/viewer';
import { sha256 } from '../../platform/hash.server';
import { sessionIdIn } from './session-cookie.server';

export interface SignedIn {
  viewer: Viewer;
  /** Names the session without being a way in. */
  sessionHash: string;
  mustChangePassword: boolean;
}

interface AccountRow {
  account: typeof accounts.$inferSelect;
  /** One row for each; nothing where there is none. */
  posting: typeof postings.$inferSelect | null;
}

const accountOfSession = prepared<{ idHash: string; now: number }, AccountRow>('account-of-session', (query, value) =>
  query
    .select({ account: accounts, posting: postings })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(postings, eq(postings.accountId, accounts.id))
    .where(
      and(
        eq(sessions.idHash, value('idHash')),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, value('now')),
        isNull(accounts.closedAt),
      ),
    ),
);

/** Who is signed in with this cookie header, at `now` (milliseconds UTC); nobody when the session ended. */
export async function findViewer(cookieHeader: string | null, now: number): Promise<SignedIn | null> {
  const sessionId = await sessionIdIn(cookieHeader);
  return sessionId ? viewerOfSession(sha256(sessionId), now) : null;
}

/** The same by the session's hash: a socket asks again with it while it stays open. */
export async function viewerOfSession(sessionHash: string, now: number): Promise<SignedIn | null> {
  const rows = await accountOfSession(database().read, { idHash: sessionHash, now });
  const account = rows[0]?.account;
  if (!account) return null;
  return {
    sessionHash,
    mustChangePassword: account.mustChangePassword,
    viewer: {
      accountId: account.id,
      organisationId: account.organisationId,
      role: account.role,
      name: account.name,
      jobTitle: account.jobTitle,
      personId: account.personId,
      preferences: account.preferences,
      postings: rows.flatMap(({ posting }) => {
        if (!posting) return [];
        const { siteId, role, from, until } = posting;
        return [{ siteId, role, from, until }];
      }),
    },
  };
}

/** Whose session this cookie was, also when it has ended; it opens nothing. */
export async function whoseSession(cookieHeader: string | null): Promise<string | null> {
  const sessionId = await sessionIdIn(cookieHeader);
  if (!sessionId) return null;
  const [session] = await database()
    .read.select({ accountId: sessions.accountId })
    .from(sessions)
    .where(eq(sessions.idHash, sha256(sessionId)));
  return session?.accountId ?? null;
}
