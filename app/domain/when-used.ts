import { countedUses, type IncidentState } from './incident';

/** When each restriction that happened began, milliseconds UTC; where there was none, when the incident did. */
export function whenUsed(state: IncidentState): number[] {
  const began = countedUses(state).map(({ startedAt }) => startedAt);
  return began.length > 0 ? began : [state.startedAt];
}

export function firstUsedAt(state: IncidentState): number {
  return Math.min(...whenUsed(state));
}

export function lastUsedAt(state: IncidentState): number {
  return Math.max(...whenUsed(state));
}
