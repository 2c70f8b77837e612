import { and, eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { sectionMarks } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, allowed, type Decision } from '../../domain/decision';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { ensurePlan } from './ensure-plan.server';

/** Says that a section is ready to talk about, or takes that back. */
export async function markSection(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  isReady: boolean,
): Promise<Decision<'unseen' | 'forbidden'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    if (!can(viewer, 'draft.write', found.subject, at, section)) return refused('forbidden');
    const plan = await ensurePlan(tx, personId);
    await tx.delete(sectionMarks).where(and(eq(sectionMarks.planId, plan.id), eq(sectionMarks.section, section)));
    if (isReady)
      await tx.insert(sectionMarks).values({ planId: plan.id, section, readyAt: at, accountId: viewer.accountId });
    await record(tx, { at, accountId: viewer.accountId, action: 'section.marked', personId, detail: section });
    return allowed;
  });
}
