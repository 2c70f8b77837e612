/**
 * What a short statement asks for, and whether it asks for it or against it (H17). Rules over words, nothing more:
 * what they find is asked about, never changed. English, and the plainest "don't" and "never" of Welsh and Polish.
 */

/** Each of these turns a statement round. */
const turningWords =
  'not no never nobody nothing none nor neither nowhere without stop leave avoid refuse except unless peidiwch pheidiwch peidio pheidio beidio byth erioed dim ddim na nac nad ni nid neb heb nie nigdy';

const oppositeWords: readonly [string, string][] = [
  ['on', 'off'],
  ['open', 'closed'],
  ['open', 'shut'],
  ['in', 'out'],
  ['more', 'less'],
  ['before', 'after'],
  ['quiet', 'loud'],
  ['quietly', 'loudly'],
  ['together', 'alone'],
  ['light', 'dark'],
  ['slow', 'fast'],
  ['slowly', 'quickly'],
  ['near', 'far'],
  ['warm', 'cold'],
  ['good', 'bad'],
  ['best', 'worst'],
  ['better', 'worse'],
  ['safe', 'unsafe'],
  ['like', 'dislike'],
  ['like', 'hate'],
  ['love', 'hate'],
  ['help', 'hurt'],
  ['help', 'upset'],
  ['calm', 'upset'],
  ['allow', 'forbid'],
];

/** They say nothing of what is asked for. */
const smallWords =
  'a an the i me my mine myself you your we us our he him his she her they them their it its this that these those is are am be been was were do does did have has had can could will would should may might must to of in on at by for from with and or but if when while so as then there here just only very really please always ok okay â ag ac y yr fy fi yn rydw rwy dydw dw';

/** With a turning word they make a sentence about nothing else: "No.", "Not any more.", "Dim mwyach." */
const addedToNo = 'any anymore more longer now today ever again thanks thank mwyach bellach rhagor nawr eto';

/** Welsh "paid", "don't", before what not to do or by itself; not somebody who is paid. */
const welshDont = /(?<!\p{L})ph?aid(?=\s+(?:â|ag?)\s)|^\P{L}*ph?aid\P{L}*$/gu;

/** Spelt as people spell them, with and without the apostrophe. */
const shortened: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['wont', ['will', 'not']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['wasnt', ['was', 'not']],
  ['shouldnt', ['should', 'not']],
  ['couldnt', ['could', 'not']],
  ['wouldnt', ['would', 'not']],
  ['mustnt', ['must', 'not']],
]);

/** "Holding", "holds" and "hold" are one word here. */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?<=.{3})(ing|ed|es|s)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=.{2})e$/, '');
}

const stems = (words: string) => new Set(words.split(' ').map(stem));
const turning = stems(turningWords);
const small = stems(smallWords);
const besideNo = stems(addedToNo);
/** "Stop." may ask for something of its own. */
const aNo = stems('not no never na nac ni nid ddim dim peidiwch pheidiwch byth nie nigdy');
const opposites = new Map<string, Set<string>>();
for (const [one, other] of oppositeWords) {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    opposites.set(stem(from), (opposites.get(stem(from)) ?? new Set()).add(stem(to)));
  }
}

/** One sentence: its words in their order, and those that say what it is about. */
export interface Sense {
  words: readonly string[];
  about: ReadonlySet<string>;
}

/** Words as they are compared: small letters, one form each, "don't" as "do not". */
export function comparedWords(text: string): string[] {
  const found =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’ʼ`´]/g, "'")
      .replace(welshDont, 'peidiwch')
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  return found.flatMap((word) => {
    const plain = word.replace(/'/g, '');
    return (shortened.get(plain) ?? [plain]).filter(Boolean).map(stem);
  });
}

/** A text sentence by sentence; a line of its own is a sentence too. */
export function sensesOf(text: string): Sense[] {
  return text
    .split(/[.!?;\n\u061f\u3002]+/u)
    .map((sentence) => comparedWords(sentence))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, about: new Set(words.filter((word) => !turning.has(word) && !small.has(word))) }));
}

/** "Hold my hand. No!" is one sense: a sentence that is nothing but a no is said of its neighbour. */
export function withNoes(senses: readonly Sense[]): Sense[] {
  const said: Sense[] = [];
  let waiting: readonly string[] = [];
  for (const sense of senses) {
    const last = said.at(-1);
    if (!isNo(sense)) {
      said.push(after(sense, waiting));
      waiting = [];
    } else if (last) said[said.length - 1] = after(last, sense.words);
    else waiting = [...waiting, ...sense.words];
  }
  return waiting.length > 0 ? [...senses] : said;
}

function isNo({ words, about }: Sense): boolean {
  return words.some((word) => aNo.has(word)) && [...about].every((word) => besideNo.has(word));
}

function after({ words, about }: Sense, noes: readonly string[]): Sense {
  return { words: [...words, ...noes.filter((word) => turning.has(word))], about };
}

/** Whether it asks against something. */
export function isAgainst({ words }: Sense): boolean {
  return turns(words) % 2 === 1;
}

/** The same, asked for rather than against. */
export function withoutNot({ words, about }: Sense): Sense {
  return { words: words.filter((word) => !['not', 'never', 'no'].includes(word)), about };
}

function turns(words: readonly string[]): number {
  return words.filter((word) => turning.has(word)).length;
}

/** How much two sentences are about the same: 0, nothing, to 1, all of it. Two that are about nothing say the same. */
export function likeness(one: Sense, other: Sense): number {
  const all = one.about.size + other.about.size;
  if (all === 0) return 1;
  let shared = 0;
  for (const word of one.about) {
    if (other.about.has(word) || hasOneOf(other.about, opposites.get(word))) shared++;
  }
  return (2 * shared) / all;
}

function hasOneOf(words: ReadonlySet<string>, wanted: ReadonlySet<string> | undefined): boolean {
  if (wanted) for (const word of wanted) if (words.has(word)) return true;
  return false;
}

/** Whether one says the opposite of the other where they differ: a turning word more or fewer, or an opposite instead. */
export function saysTheOpposite(one: Sense, other: Sense): boolean {
  return differences(one.words, other.words).some(({ went, came }) => {
    const turned = (turns(went) - turns(came)) % 2 !== 0;
    const swapped = went.some((word) => came.some((each) => opposites.get(word)?.has(each)));
    return turned !== swapped;
  });
}

interface Difference {
  went: readonly string[];
  came: readonly string[];
}

/** Longer stretches than this are held against each other whole (the 50 ms rule). */
const mostCompared = 90_000;

/** Where two rows of words differ, stretch by stretch. */
function differences(before: readonly string[], after: readonly string[]): Difference[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (one.length * other.length > mostCompared) return [{ went: one, came: other }];
  const found: { went: string[]; came: string[] }[] = [];
  let open: (typeof found)[number] | null = null;
  const longest = commonLengths(one, other);
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) found.push((open = { went: [], came: [] }));
    const goOn = j >= other.length || (i < one.length && longest[i + 1]![j]! >= longest[i]![j + 1]!);
    if (goOn) open.went.push(one[i++]!);
    else open.came.push(other[j++]!);
  }
  return found;
}

/** Of every pair of ends, how many words they have in common in the same order. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      table[i]![j] = one[i] === other[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}
