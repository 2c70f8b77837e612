import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/**
 * Asks again and again while the page is open and in sight, and reads the page anew where that is answered with yes.
 *
 * @param every milliseconds
 * @param wanted whether to ask at all
 * @param ask whether there is something new; it may fail, as without a network: then the page stays as it is
 */
export function useAskedAgain(every: number, wanted: boolean, ask: (signal: AbortSignal) => Promise<boolean>): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        if (await ask(AbortSignal.timeout(5_000))) revalidate();
      } catch {
        // The next time will tell.
      }
    }, every);
    return () => clearInterval(timer);
  }, [every, wanted, ask, revalidate]);
}

const minute = 60_000;

async function serverAnswers(signal: AbortSignal): Promise<boolean> {
  return (await fetch('/healthz', { signal })).ok;
}

/** Reads the page anew every minute: a list that stays open on a desk says what has changed by now. */
export function useKeptFresh(wanted = true): void {
  useAskedAgain(minute, wanted, serverAnswers);
}
