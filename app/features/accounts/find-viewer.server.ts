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

const accountOfSession = prepared<{ idHash: string; now: number }, typeof accounts.$inferSelect>(
  'account-of-session',
  (query, value) =>
    query
      .select({
        id: accounts.id,
        organisationId: accounts.organisationId,
        role: accounts.role,
        name: accounts.name,
        email: accounts.email,
        passwordHash: accounts.passwordHash,
        mustChangePassword: accounts.mustChangePassword,
        personId: accounts.personId,
        jobTitle: accounts.jobTitle,
        preferences: accounts.preferences,
        createdAt: accounts.createdAt,
        closedAt: accounts.closedAt,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .where(
        and(
          eq(sessions.idHash, value('idHash')),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, value('now')),
          isNull(accounts.closedAt),
        ),
      ),
);

const postingsOf = prepared<{ accountId: string }, typeof postings.$inferSelect>('postings-of-account', (query, value) =>
  query.select().from(postings).where(eq(postings.accountId, value('accountId'))),
);

/** Who is signed in with this cookie header, at `now` (milliseconds UTC); nobody when the session ended. */
export async function findViewer(cookieHeader: string | null, now: number): Promise<SignedIn | null> {
  const sessionId = await sessionIdIn(cookieHeader);
  return sessionId ? viewerOfSession(sha256(sessionId), now) : null;
}

/** The same by the session's hash: a socket asks again with it while it stays open. */
export async function viewerOfSession(sessionHash: string, now: number): Promise<SignedIn | null> {
  const { read } = database();
  const [account] = await accountOfSession(read, { idHash: sessionHash, now });
  if (!account) return null;
  const places = await postingsOf(read, { accountId: account.id });
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
      postings: places.map(({ siteId, role, from, until }) => ({ siteId, role, from, until })),
    },
  };
}
