import type { PlanItem } from '../../domain/plan';
import { crossedBy, type RestrictionType } from '../../domain/restriction';
import { versionInUse } from '../plans/find-version.server';

/** The person's red lines that name this type, in the plan that was agreed last (P9). */
export async function redLinesAgainst(personId: string, type: RestrictionType): Promise<PlanItem[]> {
  return crossedBy(type, (await versionInUse(personId))?.content ?? null).redLines;
}
