import { useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { sharingWords } from '../../words/sharing';
import { useWords } from '../../words/use-words';

/** The address of the page after somebody was let in, or access was taken back. */
export function sharingAfter(personId: string, done: 'let-in' | 'taken-back'): string {
  return `/people/${personId}/sharing?done=${done}`;
}

/**
 * Says that it is done. What was pressed may be gone with it, so the focus goes here: to the top of the list, and not to
 * that of the page (2.4.3).
 *
 * @param people the list: each time it comes anew, something was done
 */
export function WhatWasDone({ people }: { people: readonly unknown[] }) {
  const words = useWords(sharingWords);
  const [address] = useSearchParams();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), [people]);
  const done = address.get('done');
  if (done !== 'let-in' && done !== 'taken-back') return null;
  return (
    <p className="panel panel--leaf" role="status" tabIndex={-1} ref={notice}>
      {done === 'let-in' ? words.now_let_in : words.now_taken_back}
    </p>
  );
}
