import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useState } from 'react';
import { quietFor } from '../../platform/quiet-for';
import { forgetHere, keptHere, type KeptRecord } from './kept-here';
import { postWords, type WordsAnswer } from './post-words';

export interface KeptSent {
  id: string;
  /** The address of the question, or of the incident, that they belong to. */
  to: string;
  /** Nothing while they wait. */
  answer: WordsAnswer | null;
}

/** Sends what an earlier page kept on this device, and tells what became of it (P11). */
export function useKept(accountId: string): { sent: KeptSent[]; throwAway: (id: string) => void } {
  const { revalidate } = useRevalidator();
  const [sent, setSent] = useState<KeptSent[]>([]);

  useEffect(() => {
    let isGone = false;
    async function send() {
      // Where a device keeps nothing, nothing can be sent.
      let waiting = await keptHere(accountId).catch((): [string, KeptRecord][] => []);
      while (waiting.length > 0 && !isGone) {
        const later: typeof waiting = [];
        for (const record of waiting) {
          const [id, { path, sealed }] = record;
          const answer = await postWords(path, { sealed, sentAt: Date.now() });
          if (answer?.taken) await forgetHere(id).catch(() => {});
          if (!answer || (!answer.taken && answer.reason === 'signed-out')) later.push(record);
          if (isGone) return;
          const told = { id, to: path.replace(/\/kept$/, ''), answer };
          setSent((before) => [...before.filter((each) => each.id !== id), told]);
        }
        if (later.length < waiting.length) revalidate();
        waiting = later;
        if (waiting.length > 0) await quietFor(10_000);
      }
    }
    void send();
    return () => {
      isGone = true;
    };
  }, [accountId, revalidate]);

  const throwAway = useCallback((id: string) => {
    void forgetHere(id);
    setSent((before) => before.filter((each) => each.id !== id));
  }, []);
  return { sent, throwAway };
}
