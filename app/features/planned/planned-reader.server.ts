import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { circle } from '#db/tables.server';
import type { Subject } from '../../domain/access';
import { plannedReader, type PlannedReader } from '../../domain/planned-restriction';
import type { Viewer } from '../../domain/viewer';

/** How the viewer stands to what is planned for a person: a worker of their circle is their key worker here. */
export async function plannedReaderOf(
  viewer: Viewer,
  subject: Subject,
  now: number,
  query: Query = database().read,
): Promise<PlannedReader> {
  const [known] = await query
    .select({ id: circle.id })
    .from(circle)
    .where(and(eq(circle.personId, subject.personId), eq(circle.accountId, viewer.accountId)))
    .limit(1);
  return plannedReader(viewer, subject, known !== undefined, now);
}
