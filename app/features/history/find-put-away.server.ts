import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { itemRevisions } from '#db/tables.server';
import type { Subject } from '../../domain/access';
import { readableFrom } from '../../domain/let-in-since';
import { saidOf, saysSomething, type PlanItem, type SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';

/**
 * What was put away of these items, as it said last; nothing that was put away before the viewer was let in.
 *
 * @param items as the live document has them: what stands there again is not put away any more
 */
export async function findPutAway(
  viewer: Viewer,
  subject: Subject,
  planId: string,
  section: SectionCode,
  items: readonly PlanItem[],
  now: number,
): Promise<PlanItem[]> {
  const empty = items.filter((item) => item.takenOut && saidOf(item) === '').map(({ id }) => id);
  const from = readableFrom(viewer, subject, section, now);
  if (empty.length === 0 || from === null) return [];
  const rows = await database()
    .read.select()
    .from(itemRevisions)
    .where(
      and(eq(itemRevisions.planId, planId), eq(itemRevisions.section, section), inArray(itemRevisions.itemId, empty)),
    )
    .orderBy(asc(itemRevisions.until), asc(itemRevisions.id));
  const away = new Map<string, PlanItem>();
  for (const { itemId, before, changes, from: at } of rows)
    if (before && saysSomething(before) && changes.includes('put_away') && at >= from) away.set(itemId, before);
  return [...away.values()];
}

/** What one item said before it was put away; nothing where it was not, or the viewer may not read that. */
export async function wasPutAway(
  viewer: Viewer,
  subject: Subject,
  section: SectionCode,
  itemId: string,
  now: number,
): Promise<PlanItem | undefined> {
  const plan = await findPlan(subject.personId);
  if (!plan) return undefined;
  const items = (await readSection(plan.id, section)).filter(({ id }) => id === itemId);
  return (await findPutAway(viewer, subject, plan.id, section, items, now))[0];
}
