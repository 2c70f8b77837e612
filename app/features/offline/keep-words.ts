import { newId } from '../../platform/ids';
import { keptAbout } from '../../platform/kept-about';
import { seal, type SealingKey } from '../../platform/seal';
import { forgetHere, keepHere } from './kept-here';

export interface Keeping {
  accountId: string;
  /** What they belong to: a live document, or an incident. */
  name: string;
  /** Where words are sent that were written without a connection. */
  path: string;
  sealTo: SealingKey;
}

/** Words that arrive within this time, milliseconds, need not be kept. */
const usualTrip = 300;

/**
 * Keeps on the device what could not be sent, sealed, and forgets it once it is (P11, C7).
 *
 * @param words what is not sent at the moment, as JSON can say it
 * @param told whether all of it is kept here now
 */
export function keepWords(
  { accountId, name, path, sealTo }: Keeping,
  words: { any(): boolean; unsent(): object | null },
  told: (isKept: boolean) => void,
) {
  const id = newId();
  let isKept = false;
  let turn: Promise<void> | null = null;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keep() {
    while (isDue) {
      isDue = false;
      const unsent = words.unsent();
      if (unsent) {
        const sealed = await seal(sealTo, JSON.stringify(unsent), keptAbout(accountId, name));
        await keepHere(id, { accountId, path, sealed });
        isKept = true;
      } else if (isKept) {
        await forgetHere(id);
        isKept = false;
      }
    }
    told(isKept);
  }

  function now() {
    clearTimeout(timer);
    timer = undefined;
    isDue = true;
    turn ??= keep()
      .catch(() => told(false))
      .finally(() => {
        turn = null;
        if (isDue) now();
      });
  }

  const hidden = () => document.visibilityState === 'hidden' && now();
  document.addEventListener('visibilitychange', hidden);

  return {
    /** Something was written, or sent. */
    changed() {
      if (words.any() ? !navigator.onLine : isKept) now();
      else timer ??= setTimeout(now, usualTrip);
    },
    leave() {
      document.removeEventListener('visibilitychange', hidden);
      if (timer !== undefined) now();
    },
  };
}
