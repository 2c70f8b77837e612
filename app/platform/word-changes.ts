import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, that came, or that went. */
export interface WordChange {
  kind: 'same' | 'came' | 'went';
  text: string;
}

/** Beyond so many words that came or went, two texts are shown whole: nobody reads a puzzle (and the 50 ms rule). */
const mostChanges = 1_500;

/** What changed between two texts, word by word, in the order in which it is read. */
export function wordChanges(before: string, after: string): WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  if (!parts) return [went(before), came(after)].filter(({ text }) => text !== '');
  return withoutPuzzle(
    parts.map(({ value, added, removed }) => (added ? came(value) : removed ? went(value) : same(value))),
  );
}

/** Word after word that gave way to another is one stretch: what it said, then what it says. */
function withoutPuzzle(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    joined.push(change);
    const [then, put, gap, gone, here] = joined.slice(-5);
    if (then?.kind !== 'went' || put?.kind !== 'came' || gone?.kind !== 'went' || here?.kind !== 'came') continue;
    if (gap?.kind !== 'same' || /\S/.test(gap.text)) continue;
    joined.splice(-5, 5, went(then.text + gap.text + gone.text), came(put.text + gap.text + here.text));
  }
  return joined;
}

const same = (text: string): WordChange => ({ kind: 'same', text });
const came = (text: string): WordChange => ({ kind: 'came', text });
const went = (text: string): WordChange => ({ kind: 'went', text });
