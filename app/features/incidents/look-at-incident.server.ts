import { and, eq, gt } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { auditEntries } from '#db/tables.server';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { recordLook } from '../audit/record-look.server';

/** An open screen asks for news every few seconds: within this time that is one look. */
const sameLook = 10 * 60_000;

/** Opening an incident is a look (P12), written down once while its page stays open. */
export async function lookAtIncident(viewer: Viewer, personId: string, incidentId: string): Promise<void> {
  if (viewer.personId === personId) return;
  const [lately] = await database()
    .read.select({ id: auditEntries.id })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.personId, personId),
        gt(auditEntries.at, now() - sameLook),
        eq(auditEntries.action, 'incident.looked'),
        eq(auditEntries.accountId, viewer.accountId),
        eq(auditEntries.objectId, incidentId),
      ),
    )
    .limit(1);
  if (!lately) await recordLook(viewer, { action: 'incident.looked', personId, objectId: incidentId });
}
