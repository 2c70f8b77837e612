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

/** When somebody looked at each section of a plan last, before they came this time; nothing for those they never opened. */
export async function lastVisits(viewer: Viewer, planId: string): Promise<Map<SectionCode, number>> {
  const at = now();
  const rows = await database()
    .read.select({ section: sectionVisits.section, at: sectionVisits.at, before: sectionVisits.before })
    .from(sectionVisits)
    .where(and(eq(sectionVisits.planId, planId), eq(sectionVisits.accountId, viewer.accountId)));
  const earlier = new Map<SectionCode, number>();
  for (const visit of rows) {
    const last = at - visit.at < oneVisit ? visit.before : visit.at;
    if (last !== null) earlier.set(visit.section, last);
  }
  return earlier;
}
