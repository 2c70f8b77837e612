import { useEffect, useState } from 'react';

const every = 15_000;

/**
 * The time of the server, milliseconds UTC, by the device's stopwatch since the page was made: a wrong clock changes
 * nothing (H8). Before script runs, and once `runs` is false, it is when the page was made.
 */
export function useServerNow(made: number, runs: boolean): number {
  const [now, setNow] = useState(made);
  useEffect(() => {
    const shownAt = performance.now();
    const update = () => setNow(made + performance.now() - shownAt);
    update();
    if (!runs) return;
    const timer = setInterval(update, every);
    return () => clearInterval(timer);
  }, [made, runs]);
  return now;
}
