import { hardWords } from './hard-words';

/** INCLUSION A1, A9: the most words that one sentence should have. */
export const longestSentence = 15;

/** What could be simpler in a text: advice, never a wall (P13). */
export type Simpler =
  | { what: 'long'; sentence: string; words: number }
  | { what: 'two_ideas'; sentence: string }
  | { what: 'hard_word'; word: string; plainer: string };

const inSentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, in its order; a new line ends a sentence whether it has a full stop or not. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => [...inSentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words as they are read: "don't" is one, and so is "right-now". */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'\-–.:/][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Who a second thing is about, and what is asked for beside a first: "and I go out", "and stop talking". */
const begins =
  "i|i'm|i'll|you|he|she|it|it's|they|we|please|don't|do not|never|then|there|ask|bring|come|close|find|follow|give|go|keep|" +
  'leave|let|listen|look|make|move|open|put|ring|say|send|show|sit|speak|stand|start|stay|stop|switch|take|tell|touch|try|' +
  'turn|wait|watch|write';

const joined = new RegExp(`\\S\\s+(?:and|but|or|so)\\s+(?:${begins})\\b|;|\\s[–—]\\s`, 'i');
const reasoned = /\S\s+(?:because|although|unless|whereas)\s/i;

/** Whether a sentence says, or asks for, a second thing beside the first. */
export function hasTwoIdeas(sentence: string): boolean {
  const straight = sentence.replaceAll('’', "'");
  return joined.test(straight) || reasoned.test(straight);
}

/** Forms of a word that the list may hold: "assisted" and "assisting" are "assist". */
function formsOf(word: string): string[] {
  const small = word.toLowerCase().replaceAll('’', "'");
  const base = small.replace(/'s$/, '');
  const stems = [base];
  for (const ending of ['s', 'es', 'ed', 'd', 'ing']) {
    if (!base.endsWith(ending) || base.length - ending.length < 3) continue;
    const stem = base.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
  }
  return stems;
}

/** The hard words of a text with plainer ones for each, each word once. */
export function hardWordsIn(text: string): { word: string; plainer: string }[] {
  const found = new Map<string, string>();
  for (const word of wordsOf(text).flatMap((each) => each.split('-'))) {
    const plainer = formsOf(word)
      .map((form) => hardWords.get(form))
      .find((each) => each !== undefined);
    if (plainer !== undefined) found.set(word.toLowerCase(), plainer);
  }
  return [...found].map(([word, plainer]) => ({ word, plainer }));
}

/** What could be simpler, in the order of the text: long sentences, two ideas in one, hard words (A1, A9). */
export function couldBeSimpler(text: string): Simpler[] {
  return [
    ...sentencesOf(text).flatMap((sentence): Simpler[] => {
      const words = wordsOf(sentence).length;
      if (words > longestSentence) return [{ what: 'long', sentence, words }];
      return hasTwoIdeas(sentence) ? [{ what: 'two_ideas', sentence }] : [];
    }),
    ...hardWordsIn(text).map((hard): Simpler => ({ what: 'hard_word', ...hard })),
  ];
}
