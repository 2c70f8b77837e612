import { useCallback, useEffect, useRef, useState, type MutableRefObject } from 'react';
import type { SealingKey } from '../../platform/seal';
import type { keepWords as KeepWords } from '../offline/keep-words';
import type { Tap } from './use-outbox';

/** One tap as a device keeps it: what is posted but for how long it waited, and what it says, for whoever has to copy it. */
export interface KeptTap {
  event: Record<string, string | number>;
  words: string;
}

/** What kept taps belong to, as the seal names it. */
export function incidentName(incidentId: string): string {
  return `incident/${incidentId}`;
}

/**
 * Keeps what is not sent of somebody's taps on a device that is their own, sealed, until it is (P11, C7).
 *
 * @param sealTo nothing on a shared device, which keeps none
 */
export function useKeptTaps(
  queue: MutableRefObject<Tap[]>,
  incidentId: string,
  accountId: string,
  sealTo: SealingKey | null,
) {
  const keeper = useRef<ReturnType<typeof KeepWords>>();
  const [isKept, setIsKept] = useState(false);
  const keyId = sealTo?.keyId;
  const key = sealTo?.key;

  useEffect(() => {
    if (keyId === undefined || key === undefined) return;
    let isGone = false;
    // Whoever signed in since on this page keeps none of somebody else's.
    const mine = () => queue.current.filter(({ state, fields }) => state !== 'saved' && fields.tappedBy === accountId);
    const taps = {
      any: () => mine().length > 0,
      unsent: () => (taps.any() ? { taps: mine().map(asKept) } : null),
    };
    const place = { accountId, name: incidentName(incidentId), path: `/incidents/${incidentId}/kept` };
    const keep = ({ keepWords }: { keepWords: typeof KeepWords }) => {
      if (isGone) return;
      keeper.current = keepWords({ ...place, sealTo: { keyId, key } }, taps, (kept) => isGone || setIsKept(kept));
      if (taps.any()) keeper.current.changed();
    };
    // Without it the page says that it has to stay open.
    import('../offline/keep-words').then(keep, () => undefined);
    return () => {
      isGone = true;
      keeper.current?.leave();
      keeper.current = undefined;
      setIsKept(false);
    };
  }, [queue, incidentId, accountId, keyId, key]);

  return {
    isKept,
    added: useCallback(() => setIsKept(false), []),
    changed: useCallback(() => keeper.current?.changed(), []),
  };
}

/** What the device says of when it was tapped. */
export function deviceOf({ deviceAt }: Tap) {
  return {
    deviceAt,
    deviceOffset: -new Date(deviceAt).getTimezoneOffset(),
    deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function asKept(tap: Tap): KeptTap {
  const { lang } = document.documentElement;
  const when = new Date(tap.deviceAt).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return { event: { ...tap.fields, ...deviceOf(tap) }, words: `${when}: ${tap.words}` };
}
