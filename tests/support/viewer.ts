import { eq } from 'drizzle-orm';
import { database } from '../../db/connection.server';
import { accounts, postings } from '../../db/tables.server';
import type { Viewer } from '../../app/domain/viewer';

/** The account as a viewer, with its postings as they are now. */
export async function viewerOfAccount(accountId: string): Promise<Viewer> {
  const { read } = database();
  const [account] = await read.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Error('There is no such account.');
  const places = await read.select().from(postings).where(eq(postings.accountId, accountId));
  return {
    accountId,
    organisationId: account.organisationId,
    role: account.role,
    name: account.name,
    jobTitle: account.jobTitle,
    personId: account.personId,
    preferences: account.preferences,
    postings: places.map(({ siteId, role, from, until }) => ({ siteId, role, from, until })),
  };
}
