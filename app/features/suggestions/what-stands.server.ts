import { can } from '../../domain/access';
import { crisisLineId, type PlanItem, type SectionCode } from '../../domain/plan';
import { readableSections } from '../../domain/readable-sections';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { readSection } from '../drafting/live-section.server';
import { findPlan } from '../drafting/find-plan.server';
import type { FoundSubject } from '../people/find-subject.server';
import { findVersion, latestVersionId } from '../plans/find-version.server';

export type WhatStands =
  | { allowed: true; items: PlanItem[]; /** Nothing where it is the draft that is read. */ versionId: string | null }
  | Extract<Decision<'forbidden' | 'yours-to-write'>, { allowed: false }>;

/**
 * The items of a section that somebody may suggest about: of the draft, where they are let in to it; of what was
 * agreed, for staff on shift, who see nothing newer.
 */
export async function whatStands(
  viewer: Viewer,
  { subject }: Pick<FoundSubject, 'subject'>,
  section: SectionCode,
  now: number,
): Promise<WhatStands> {
  const { personId } = subject;
  if (can(viewer, 'plan.agree', subject, now)) return refused('yours-to-write');
  if (!can(viewer, 'draft.suggest', subject, now, section)) return refused('forbidden');
  if (can(viewer, 'draft.read', subject, now, section)) {
    const plan = await findPlan(personId);
    return { allowed: true, items: plan ? standing(await readSection(plan.id, section)) : [], versionId: null };
  }
  const latest = await latestVersionId(personId);
  const version = latest ? await findVersion(latest) : null;
  if (!version || !readableSections(viewer, subject, version.content.audience, now).includes(section)) {
    return refused('forbidden');
  }
  const items = version.content.items.filter((item) => item.section === section);
  return { allowed: true, items: standing(items), versionId: version.id };
}

/** The crisis line is the person's alone to write. */
function standing(items: PlanItem[]): PlanItem[] {
  return items.filter((item) => !item.takenOut && item.id !== crisisLineId);
}
