import type { IncidentState } from './incident';

/** Later than any instant that a clock shows. */
export const notSettled = Number.MAX_SAFE_INTEGER;

/**
 * When an incident was over and every restriction in it had stopped, milliseconds UTC; `notSettled` until then. A
 * restriction may go on after somebody said that it was over, so neither alone says it.
 */
export function settledAt({ endedAt, uses }: Pick<IncidentState, 'endedAt' | 'uses'>): number {
  const ends = [endedAt, ...uses.map(({ stoppedAt }) => stoppedAt)];
  return Math.max(...ends.map((at) => at ?? notSettled));
}
