import { useEffect, useState } from 'react';
import { simplerWords } from '../../words/simpler';
import { useWords } from '../../words/use-words';
import { SimplerNotice } from './simpler-notice';
import { simplerTold } from './simpler-told';

/** Milliseconds without a letter: a sentence that is being written is not judged. */
const quiet = 2_000;

/** What could be simpler in the words that are being written, once the writing rests. Fetched with the first letter. */
export function SimplerWhileWriting({ text }: { text: string }) {
  const words = useWords(simplerWords);
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  const told = simplerTold(rested, words);
  return <div role="status">{told && <SimplerNotice told={told} />}</div>;
}
