/** The sets of symbols that come with Alongside; each has a licence of its own (INCLUSION A5). */
export const symbolSets = ['openmoji', 'health_icons'] as const;
export type SymbolSet = (typeof symbolSets)[number];

/** One drawing of a set, by the name that the set gives it. */
export interface SymbolName {
  set: SymbolSet;
  code: string;
}

/** The picture of an item. Its words are what it means to the person: they are read out, and shown where it has no others (H20). */
export interface Picture extends SymbolName {
  kind: 'symbol';
  words: string;
}

/** Letters of a picture's words, at most. */
export const longestPictureWords = 200;

const codes: Record<SymbolSet, RegExp> = {
  openmoji: /^[0-9A-F]{4,5}(-[0-9A-F]{2,5}){0,12}$/,
  health_icons: /^[a-z_]{1,40}\/[a-z0-9_-]{1,80}$/,
};

export function isSymbolName(set: unknown, code: unknown): boolean {
  const known = symbolSets.find((each) => each === set);
  return known !== undefined && typeof code === 'string' && codes[known].test(code);
}

/** Whether a value is a picture, with nothing else about it (D11). */
export function isPicture(value: unknown): value is Picture {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false;
  const { kind, set, code, words } = value as Record<string, unknown>;
  return kind === 'symbol' && isSymbolName(set, code) && isPictureWords(words);
}

function isPictureWords(words: unknown): boolean {
  return typeof words === 'string' && words.trim() !== '' && words.length <= longestPictureWords;
}

/** Where the browser finds a symbol. */
export function symbolAddress({ set, code }: SymbolName): string {
  return `/symbols/${set}/${code}.svg`;
}

/** A symbol in one word, as forms send it: "openmoji:1F442". */
export function symbolKey({ set, code }: SymbolName): string {
  return `${set}:${code}`;
}

/** Nothing where it names no symbol. */
export function symbolOfKey(key: string): SymbolName | null {
  const [set, ...rest] = key.split(':');
  const code = rest.join(':');
  return isSymbolName(set, code) ? { set: set as SymbolSet, code } : null;
}
