import { and, eq } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { sectionVisits } from '#db/tables.server';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';

/** Opened again within this time is one visit: milliseconds. */
const oneVisit = 30 * 60_000;

/** Remembers that somebody opens a section, so that next time they can see what changed since. */
export async function visitSection(viewer: Viewer, planId: string, section: SectionCode): Promise<void> {
  const at = now();
  const mine = and(
    eq(sectionVisits.planId, planId),
    eq(sectionVisits.section, section),
    eq(sectionVisits.accountId, viewer.accountId),
  );
  const { read } = database();
  const [last] = await read.select().from(sectionVisits).where(mine);
  if (last && at - last.at < oneVisit) return;
  const visit = { at, before: last?.at ?? null };
  await inTransaction(async (tx) => {
    await tx
      .insert(sectionVisits)
      .values({ planId, section, accountId: viewer.accountId, ...visit })
      .onConflictDoUpdate({
        target: [sectionVisits.planId, sectionVisits.section, sectionVisits.accountId],
        set: visit,
      });
  });
}

/** When somebody looked at a plan last, before they came this time; nothing where they never did. */
export async function lastVisit(viewer: Viewer, planId: string): Promise<number | null> {
  const at = now();
  const rows = await database()
    .read.select({ at: sectionVisits.at, before: sectionVisits.before })
    .from(sectionVisits)
    .where(and(eq(sectionVisits.planId, planId), eq(sectionVisits.accountId, viewer.accountId)));
  const earlier = rows
    .map((visit) => (at - visit.at < oneVisit ? visit.before : visit.at))
    .filter((each) => each !== null);
  return earlier.length > 0 ? Math.max(...earlier) : null;
}
