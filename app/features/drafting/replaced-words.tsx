import { Link, useLocation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';

interface ReplacedWordsProps {
  words: Y.XmlFragment;
  itemId: string;
  /** Somebody else is seen writing in this answer. */
  isShared: boolean;
}

/**
 * Says that words in an open answer went away at the hand of somebody who is not seen writing in it: a yes to what was
 * suggested, something put back, a plain form. No words disappear silently (P11).
 */
export function ReplacedWords({ words, itemId, isShared }: ReplacedWordsProps) {
  const { words_were_changed: changed, see_what_changed: seeIt } = useWords(draftingWords);
  const { pathname } = useLocation();
  const [wereReplaced, setWereReplaced] = useState(false);
  const shared = useRef(isShared);
  shared.current = isShared;
  useEffect(() => {
    const look: Parameters<Y.XmlFragment['observeDeep']>[0] = (events, { local }) => {
      const hasGone = events.some(({ delta }) => delta.some((part) => part.delete));
      if (hasGone && !local && !shared.current) setWereReplaced(true);
    };
    words.observeDeep(look);
    return () => words.unobserveDeep(look);
  }, [words]);
  return (
    <div role="status">
      {wereReplaced && (
        <p className="panel panel--honey">
          {changed}{' '}
          <Link to={`${pathname}/history?answer=${itemId}`} className="alone">
            {seeIt}
          </Link>
        </p>
      )}
    </div>
  );
}
