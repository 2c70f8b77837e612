import { useBlocker, useLocation } from '@remix-run/react';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { quietFor } from '../../platform/quiet-for';
import { forgetRefused, isTyped, isUnsent, onTrouble, serverAnswers, troubleNow } from '../../platform/steady-fetch';
import { screenWords } from '../../words/screen';
import { useWords } from '../../words/use-words';

/** What would be lost by going to another page now; what is just being sent is waited for. */
async function whyStay(): Promise<'cannot_leave' | 'unsent' | null> {
  if (!(await serverAnswers())) return 'cannot_leave';
  for (let tries = 0; tries < 10 && isUnsent(); tries += 1) await quietFor(200);
  return isUnsent() ? 'unsent' : null;
}

/** Keeps a page, and says so, while what stands on it cannot be sent or another page cannot be brought (P11). */
export function StaysHere() {
  const words = useWords(screenWords);
  const trouble = useSyncExternalStore(onTrouble, troubleNow, () => null);
  const { pathname } = useLocation();
  useEffect(forgetRefused, [pathname]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && (isTyped() || isUnsent()),
  );
  const [why, setWhy] = useState<'cannot_leave' | 'unsent' | null>(null);
  useEffect(() => {
    if (blocker.state !== 'blocked') return setWhy(null);
    let isOver = false;
    void whyStay().then((found) => {
      if (isOver) return;
      if (found) setWhy(found);
      else blocker.proceed();
    });
    return () => {
      isOver = true;
    };
  }, [blocker]);
  // Above what one does next, never over it.
  const [bottom, setBottom] = useState(0);
  const said = why ?? trouble;
  useLayoutEffect(() => setBottom(document.querySelector<HTMLElement>('.dock')?.offsetHeight ?? 0), [said]);
  return (
    <div
      aria-live="polite"
      className={said ? 'stays panel panel--honey' : undefined}
      style={said ? { bottom } : undefined}
    >
      {said && words.stays[said].map((sentence) => <p key={sentence}>{sentence}</p>)}
      {(said === 'signed_out' || said === 'somebody_else') && (
        <a href="/sign-in" target="_blank" rel="noreferrer" className="button button--plain">
          {words.sign_in_in_another_window}
        </a>
      )}
      {why && (
        <p className="row">
          <button type="button" className="button" onClick={() => blocker.reset?.()}>
            {words.stay_here}
          </button>
          {why === 'unsent' && (
            <button type="button" className="button button--plain" onClick={() => blocker.proceed?.()}>
              {words.leave_all_the_same}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
