/** The sets of symbols that come with Alongside; each has a licence of its own (INCLUSION A5). */
export const symbolSets = ['alongside', 'openmoji', 'health_icons'] as const;
export type SymbolSet = (typeof symbolSets)[number];
/** What an organisation brought besides (D15): a symbol of it is named by its id. */
const packs = 'pack';

/** One drawing of a set, by the name that the set gives it. */
export interface SymbolName {
  set: SymbolSet | typeof packs;
  code: string;
}

export interface SymbolPicture extends SymbolName {
  kind: 'symbol';
  words: string;
  /** Its pack and licence, where it is of a pack: it stands wherever the symbol does, also on paper. */
  credit?: string;
}

/** Pictures that people bring: their files are kept here, under an id of their own. */
export const keptKinds = ['photo', 'drawing'] as const;
export type KeptKind = (typeof keptKinds)[number];

export interface KeptPicture {
  kind: KeptKind;
  id: string;
  words: string;
}

/**
 * The picture of an item. Its words are what it means to the person: they are read out, and shown where it has no
 * others (H20). Those of a photo or a drawing are empty until somebody writes them (A5).
 */
export type Picture = SymbolPicture | KeptPicture;

/** Letters of a credit, at most. */
export const longestCredit = 200;

/** Letters of a picture's words, at most. */
export const longestPictureWords = 200;

const codes: Record<SymbolSet, RegExp> = {
  alongside: /^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,8}$/,
  openmoji: /^[0-9A-F]{4,5}(-[0-9A-F]{2,5}){0,12}$/,
  health_icons: /^[a-z_]{1,40}\/[a-z0-9_-]{1,80}$/,
};

export function isSymbolName(set: unknown, code: unknown): boolean {
  if (set === packs) return isKeptId(code);
  const known = symbolSets.find((each) => each === set);
  return known !== undefined && typeof code === 'string' && codes[known].test(code);
}

/** Whether a value is a picture, with nothing else about it (D11). */
export function isPicture(value: unknown): value is Picture {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, words, ...what } = value as Record<string, unknown>;
  if (typeof words !== 'string' || words.length > longestPictureWords) return false;
  if (kind === 'symbol') {
    if (words.trim() === '') return false;
    const { credit, ...symbol } = what;
    return hasOnly(symbol, 'set', 'code') && isSymbolName(symbol.set, symbol.code) && isCredit(symbol.set, credit);
  }
  return keptKinds.some((each) => each === kind) && hasOnly(what, 'id') && isKeptId(what.id);
}

function isCredit(set: unknown, credit: unknown): boolean {
  if (set !== packs) return credit === undefined;
  return typeof credit === 'string' && credit.trim() !== '' && credit.length <= longestCredit;
}

function hasOnly(what: object, ...names: string[]): boolean {
  return Object.keys(what).length === names.length && names.every((name) => name in what);
}

/** Whether it is the id of a file that is kept here. */
export function isKeptId(id: unknown): boolean {
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** Where the browser finds a picture, small enough to stand beside words. */
export function pictureAddress(picture: Picture): string {
  return picture.kind === 'symbol' ? symbolAddress(picture) : `/pictures/${picture.id}`;
}

/** Where it is in full; nothing for a symbol, which has one size. */
export function fullAddress(picture: Picture): string | null {
  return picture.kind === 'symbol' ? null : `/pictures/${picture.id}?size=full`;
}

/** Where the browser finds a symbol. */
export function symbolAddress({ set, code }: SymbolName): string {
  return set === packs ? `/pack-symbols/${code}` : `/symbols/${set}/${code}.svg`;
}

/** A symbol in one word, as forms send it: "openmoji:1F442". */
export function symbolKey({ set, code }: SymbolName): string {
  return `${set}:${code}`;
}

/** Nothing where it names no symbol. */
export function symbolOfKey(key: string): SymbolName | null {
  const [set, ...rest] = key.split(':');
  const code = rest.join(':');
  return isSymbolName(set, code) ? { set: set as SymbolName['set'], code } : null;
}
