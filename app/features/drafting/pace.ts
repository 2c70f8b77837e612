/** So many at once, then so many each second. */
export interface Pace {
  burst: number;
  perSecond: number;
}

/**
 * Counts what somebody sends.
 *
 * @returns whether one more, at `now` (milliseconds), is within the pace; with a `cost` of 0 it is only looked at
 */
export function keepPace({ burst, perSecond }: Pace): (now: number, cost?: number) => boolean {
  let left = burst;
  let last: number | null = null;
  return (now, cost = 1) => {
    left = Math.min(burst, left + ((now - (last ?? now)) / 1_000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= cost;
    return true;
  };
}
