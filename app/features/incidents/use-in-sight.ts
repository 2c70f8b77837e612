import { useCallback, useState } from 'react';
import { useAskedAgain } from '../../ui/use-asked-again';
import type { InSightProps } from './in-sight';

const minute = 60_000;

/**
 * What endangers the person while a page of their incident stays open: asked for every minute, and nothing else of the
 * page is read again.
 *
 * @param loaded what the page came with; a new object whenever the page is read again
 * @param wanted whether to ask at all
 * @returns what stands there by now, and what to say of it once: in words where it was not there when the page came
 */
export function useInSight(
  incidentId: string,
  loaded: { inSight: InSightProps | null },
  wanted: boolean,
): { inSight: InSightProps | null; news: string } {
  const [asked, setAsked] = useState({ since: loaded, inSight: loaded.inSight });
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const answer = await fetch(`/incidents/${incidentId}/in-sight`, { signal });
      // An ended session leads to another page: that is no news.
      if (answer.ok && !answer.redirected) setAsked({ since: loaded, inSight: await answer.json() });
      return false;
    },
    [incidentId, loaded],
  );
  useAskedAgain(minute, wanted, ask);
  const inSight = asked.since === loaded ? asked.inSight : loaded.inSight;
  const short = inSight?.short ?? '';
  return { inSight, news: short === loaded.inSight?.short ? '' : short };
}
