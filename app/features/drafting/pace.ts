/** So many at once, then so many each second. */
export interface Pace {
  burst: number;
  perSecond: number;
}

/**
 * Counts what somebody sends.
 *
 * @returns whether one more, at `now` (milliseconds), is within the pace
 */
export function keepPace({ burst, perSecond }: Pace): (now: number) => boolean {
  let left = burst;
  let last: number | null = null;
  return (now) => {
    left = Math.min(burst, left + ((now - (last ?? now)) / 1_000) * perSecond);
    last = now;
    if (left < 1) return false;
    left--;
    return true;
  };
}
