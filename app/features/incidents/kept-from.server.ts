import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { incidents } from '#db/tables.server';
import type { Subject } from '../../domain/access';
import { decidesAsParent } from '../../domain/incident-access';
import { isKeptFromParents } from '../../domain/parents-copy';
import type { Viewer } from '../../domain/viewer';

/** Incidents of the person that are kept from the viewer as a parent, by id, with when each began: no page may tell of them. */
export async function keptFrom(
  viewer: Viewer,
  subject: Subject,
  now: number,
  query: Query = database().read,
): Promise<ReadonlyMap<string, number>> {
  if (!decidesAsParent(viewer, subject, now)) return new Map();
  const rows = await query
    .select({ id: incidents.id, startedAt: incidents.startedAt, state: incidents.state })
    .from(incidents)
    .where(eq(incidents.personId, subject.personId));
  return new Map(rows.filter(({ state }) => isKeptFromParents(state)).map(({ id, startedAt }) => [id, startedAt]));
}
