import { couldBeSimpler } from '../../domain/plain-words';
import type { simplerWords } from '../../words/simpler';

/** What could be simpler in an answer, as it is read. */
export interface SimplerTold {
  title: string;
  lines: string[];
  youDecide: string;
}

/** More at once would be hard to read itself. */
const mostLines = 3;

/** What could be simpler in this text, in the words of this language; null where it is plain already (A1, P13). */
export function simplerTold(text: string, words: (typeof simplerWords)['en']): SimplerTold | null {
  const found = couldBeSimpler(text);
  if (found.length === 0) return null;
  const lines = found.slice(0, mostLines).map(words.advice);
  if (found.length > mostLines) lines.push(words.and_more(found.length - mostLines));
  return { title: words.could_be_simpler, lines, youDecide: words.you_decide };
}
