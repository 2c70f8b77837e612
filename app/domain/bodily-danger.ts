import { runningUses, usesInAfterCare, type IncidentState } from './incident';
import { actsOnTheBody, type BodyType } from './restriction';

/** Restrictions during which somebody can stop breathing in minutes; who is kept apart has checks of their own. */
export const heldTypes = ['physical', 'mechanical', 'chemical'] as const satisfies readonly BodyType[];

export function isHeld(type: BodyType): boolean {
  return (heldTypes as readonly BodyType[]).includes(type);
}

/** What endangers somebody's body now: a restriction that runs, or the time after an injection. */
export interface BodilyDanger {
  type: BodyType;
  isAfterCare: boolean;
}

/**
 * Physical restraint before everything else; after an injection, until its after-care is over (P9).
 *
 * @param counts which types that run are looked at
 */
export function bodilyDanger(
  state: IncidentState,
  counts: (type: BodyType) => boolean = () => true,
): BodilyDanger | null {
  const running = runningUses(state)
    .map(({ type }) => type)
    .filter(actsOnTheBody)
    .filter(counts);
  const type = running.includes('physical') ? 'physical' : running[0];
  if (type) return { type, isAfterCare: false };
  return usesInAfterCare(state).length > 0 ? { type: 'chemical', isAfterCare: true } : null;
}
