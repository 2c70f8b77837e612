import type { RestrictionUse } from '../../domain/incident';
import type { PlannedState } from '../../domain/planned-restriction';
import { standsInPlan, type PlanSaying } from '../../domain/stands-in-plan';
import type { FoundIncident } from '../incidents/show-incident';

/** In these alone a planned restriction counts as agreed. */
const counts = new Set<PlannedState>(['agreed', 'decided_for']);

/** "Was this in the plan?", of one restriction of an incident (Use of Force Act s6(5)(d)). */
export function inPlan(
  { useId, type }: Pick<RestrictionUse, 'useId' | 'type'>,
  { version, planned }: FoundIncident,
): PlanSaying {
  const plannedThen = (planned.get(useId) ?? []).filter(({ state }) => counts.has(state)).map((each) => each.type);
  return standsInPlan(type, version?.content ?? null, plannedThen);
}
