import { alongsideSymbols } from './alongside-symbols';
import { symbolWordsInWelsh } from './symbol-words-cy';
import type { SymbolName } from './picture';

/** A symbol as it can be found: what it is called, and other words that lead to it. All in small letters. */
export interface FindableSymbol extends SymbolName {
  label: string;
  labelWords: readonly string[];
  tags: readonly string[];
  /** Of its label and its tags. */
  words: readonly string[];
}

/** Plain words that the sets do not use, and the words that find what is meant. */
const saidOtherwise: ReadonlyMap<string, string> = new Map([
  ['ear defenders', 'headphone'],
  ['headphones', 'headphone'],
  ['meds', 'pill'],
  ['tablets', 'pill'],
  ['tablet', 'pill'],
  ['loo', 'toilet'],
  ['telly', 'television'],
  ['upset', 'frowning'],
  ['sad', 'frowning'],
  ['crying', 'frowning'],
  ['cry', 'frowning'],
  ['scared', 'frowning'],
  ['afraid', 'frowning'],
  ['confused', 'shrugging'],
  ['worried', 'frowning'],
  ['cross', 'pouting'],
  ['angry', 'pouting'],
  ['fed up', 'pouting'],
  ['relax', 'lotus'],
  ['calm', 'lotus'],
  ['too loud', 'loud'],
  ['noise', 'loud'],
  ['noisy', 'loud'],
  ['silent', 'muted'],
  ['quiet', 'muted'],
  ['lights off', 'light bulb'],
  ['light', 'light bulb'],
  ['no talking', 'muted'],
  ['chat', 'speech balloon'],
  ['talk', 'speech balloon'],
  ['alone', 'standing'],
  ['on my own', 'standing'],
  ['space', 'standing'],
  ['touch', 'hand'],
  ['hold', 'being held'],
  ['hug', 'hugging'],
  ['cushion', 'bed'],
  ['walk', 'walking'],
  ['outside', 'tree'],
  ['garden', 'tree'],
  ['lie', 'bed'],
  ['rest', 'bed'],
  ['sleep', 'bed'],
  ['blanket', 'bed'],
  ['cup', 'hot beverage'],
  ['tea', 'hot beverage'],
  ['mobile', 'phone'],
  ['wait', 'hourglass'],
  ['time', 'clock'],
  ['hurt', 'bandage'],
  ['pain', 'bandage'],
  ['sick', 'nausea'],
  ['ill', 'nausea'],
  ['unwell', 'nausea'],
  ['dizzy', 'nausea'],
  ['inhaler', 'asthma'],
  ['mum', 'woman'],
  ['mam', 'woman'],
  ['dad', 'man'],
]);

const oursInWelsh = Object.values(alongsideSymbols).flatMap(({ name, welsh }) =>
  welsh.map((each) => [each, name] as const),
);

/** As somebody may type them: in small letters, with or without their accents. */
const inWelsh: ReadonlyMap<string, string> = new Map(
  [...symbolWordsInWelsh, ...oursInWelsh].map(([welsh, english]) => [foldedWords(welsh), foldedWords(english)]),
);

/** Other words for the same: of the sets, for plain words and for Welsh ones. */
function otherWords(asked: string): string[] {
  const english = inWelsh.get(asked);
  return [saidOtherwise.get(asked), english, english && saidOtherwise.get(english)].filter(
    (words) => words !== undefined,
  );
}

function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a symbol is called, and the other words that lead to it, made ready to be searched. */
export function findable(symbol: SymbolName, name: string, tags: readonly string[]): FindableSymbol {
  const label = foldedWords(name);
  const folded = tags.map(foldedWords).filter((tag) => tag !== '');
  const labelWords = label.split(' ');
  return {
    ...symbol,
    label,
    labelWords,
    tags: folded,
    words: [...labelWords, ...folded.flatMap((tag) => tag.split(' '))],
  };
}

/**
 * The symbols that these words lead to, the likeliest first. Each word must begin a word of what the symbol is called;
 * where that finds nothing, one of them is enough.
 *
 * @param wanted as somebody typed it
 */
export function searchSymbols<Symbol extends FindableSymbol>(
  symbols: readonly Symbol[],
  wanted: string,
  most: number,
): Symbol[] {
  const asked = foldedWords(wanted);
  if (asked === '') return [];
  const found = ranked(symbols, asked, most);
  if (found.length > 0 || !asked.includes(' ')) return found;
  return [...new Set(asked.split(' ').flatMap((word) => (word.length > 2 ? ranked(symbols, word, most) : [])))].slice(
    0,
    most,
  );
}

function ranked<Symbol extends FindableSymbol>(symbols: readonly Symbol[], asked: string, most: number): Symbol[] {
  const words = asked.split(' ');
  const others = otherWords(asked).map((other) => ({ other, words: other.split(' ') }));
  const found: { symbol: Symbol; rank: number }[] = [];
  for (const symbol of symbols) {
    const rank = Math.min(
      rankOf(symbol, asked, words),
      ...others.map((each) => rankOf(symbol, each.other, each.words) + 0.5),
    );
    if (rank < nowhere) found.push({ symbol, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || ours(b) - ours(a) || a.symbol.label.length - b.symbol.label.length)
    .slice(0, most)
    .map(({ symbol }) => symbol);
}

/** Our own drawings show what is meant here: beside others that fit as well, they come first. */
function ours({ symbol }: { symbol: SymbolName }): number {
  return Number(symbol.set === 'alongside');
}

const nowhere = 9;

const saysNo = /^(never|no|not|do not|don t|stop)\b/;

/** What says no to a thing stands behind the thing, where it was not asked for. */
function rankOf(symbol: FindableSymbol, asked: string, askedWords: string[]): number {
  const isOpposite = saysNo.test(symbol.label) && !saysNo.test(asked);
  return distance(symbol, asked, askedWords) + (isOpposite ? 2.5 : 0);
}

/** 0 where it is called just that, and more the further off the words are. */
function distance({ label, labelWords, tags, words }: FindableSymbol, asked: string, askedWords: string[]): number {
  if (label === asked) return 0;
  if (askedWords.every((word) => hasWord(labelWords, word))) return 1;
  if (tags.includes(asked)) return 2;
  if (askedWords.every((word) => begins(labelWords, word))) return 3;
  if (askedWords.every((word) => hasWord(words, word))) return 4;
  return askedWords.every((word) => begins(words, word)) ? 5 : nowhere;
}

/** "Plants" finds "plant". */
function hasWord(words: readonly string[], word: string): boolean {
  return words.includes(word) || (word.length > 3 && word.endsWith('s') && words.includes(word.slice(0, -1)));
}

function begins(words: readonly string[], word: string): boolean {
  return words.some((each) => each.startsWith(word)) || hasWord(words, word);
}
