import { and, eq, gt, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { accounts, postings, sessions } from '#db/tables.server';
import type { Posting, Viewer } from '../../domain/viewer';
import { sha256 } from '../../platform/hash.server';
import { sessionIdIn } from './session-cookie.server';

export interface SignedIn {
  viewer: Viewer;
  /** Names the session without being a way in. */
  sessionHash: string;
  mustChangePassword: boolean;
}

interface AccountRow {
  account: Omit<Viewer, 'accountId' | 'postings'> & { id: string; mustChangePassword: boolean };
  /** One row for each; nothing where there is none. */
  posting: Posting | null;
}

const account = {
  id: accounts.id,
  organisationId: accounts.organisationId,
  role: accounts.role,
  name: accounts.name,
  jobTitle: accounts.jobTitle,
  personId: accounts.personId,
  preferences: accounts.preferences,
  mustChangePassword: accounts.mustChangePassword,
};
const posting = { siteId: postings.siteId, role: postings.role, from: postings.from, until: postings.until };

const accountOfSession = prepared<{ idHash: string; now: number }, AccountRow>('account-of-session', (query, value) =>
  query
    .select({ account, posting })
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
  const sessionHash = await sessionHashIn(cookieHeader);
  return sessionHash ? viewerOfSession(sessionHash, now) : null;
}

/** The hash of the session id in a cookie header; nothing where there can be none. */
export async function sessionHashIn(cookieHeader: string | null): Promise<string | null> {
  const sessionId = await sessionIdIn(cookieHeader);
  return sessionId && sha256(sessionId);
}

/** The same by the session's hash: a socket asks again with it while it stays open. */
export async function viewerOfSession(
  sessionHash: string,
  now: number,
  query: Query = database().read,
): Promise<SignedIn | null> {
  const rows = await accountOfSession(query, { idHash: sessionHash, now });
  if (!rows[0]) return null;
  const { id: accountId, mustChangePassword, ...known } = rows[0].account;
  return {
    sessionHash,
    mustChangePassword,
    viewer: { accountId, ...known, postings: rows.flatMap((row) => row.posting ?? []) },
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
