import { eq } from 'drizzle-orm';
import type { Query } from '#db/database.server';
import { accounts } from '#db/tables.server';
import { administers } from '../../domain/access';
import type { Viewer } from '../../domain/viewer';

/** An account that the viewer looks after; nothing for one of another organisation. */
export async function administeredAccount(query: Query, viewer: Viewer, accountId: string) {
  const [account] = await query.select().from(accounts).where(eq(accounts.id, accountId));
  return account && administers(viewer, account.organisationId) ? account : null;
}
