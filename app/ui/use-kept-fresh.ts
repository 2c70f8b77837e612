import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const every = 60_000;

/**
 * Reads the page again every minute while it is in sight and the server answers: a list that stays open on a desk says
 * what has changed by now.
 */
export function useKeptFresh(wanted = true): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // Without a network the page stays as it is.
        const answer = await fetch('/healthz', { signal: AbortSignal.timeout(5_000) });
        if (answer.ok) revalidate();
      } catch {
        // The next minute will tell.
      }
    }, every);
    return () => clearInterval(timer);
  }, [wanted, revalidate]);
}
