import type { AgreedPlan } from './plan';
import { crossedBy, type RestrictionType } from './restriction';

/** What the plan that was on the screen said of a restriction. */
export const planSayings = ['no_plan', 'red_line', 'planned', 'not_in_plan'] as const;
export type PlanSaying = (typeof planSayings)[number];

/**
 * "Was this in the plan?" (Use of Force Act s6(5)(d)), computed from the frozen version and never typed. A red line
 * stands above everything that was planned (P9).
 *
 * @param plan the version that was on the screen; null where there was none
 * @param planned the restrictions that the person was told of beforehand, as they counted on that day
 */
export function standsInPlan(
  type: RestrictionType,
  plan: AgreedPlan | null,
  planned: readonly RestrictionType[] = [],
): PlanSaying {
  if (!plan) return 'no_plan';
  if (crossedBy(type, plan).redLines.length > 0) return 'red_line';
  return planned.includes(type) ? 'planned' : 'not_in_plan';
}
