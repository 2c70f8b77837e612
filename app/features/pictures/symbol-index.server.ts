import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { alongsideSymbols } from '../../domain/alongside-symbols';
import {
  symbolKey,
  symbolOfKey,
  symbolSets,
  type SymbolName,
  type SymbolPicture,
  type SymbolSet,
} from '../../domain/picture';
import { findable, searchSymbols, type FindableSymbol } from '../../domain/symbol-search';
import type { Meanings } from './symbol-meanings.server';

/** A symbol as a page shows it: what its set calls it, in plain words. */
export interface ListedSymbol extends FindableSymbol {
  name: string;
  /** Its pack and licence, where it is of a pack. */
  credit?: string;
}

interface OpenMoji {
  hexcode: string;
  group: string;
  subgroups: string;
  annotation: string;
  tags: string;
  openmoji_tags: string;
  skintone: number | string;
}

interface HealthIcon {
  path: string;
  category: string;
  title: string;
  tags: string[];
}

/** Faces of smileys are left out: they are not for adults, and say of a feeling too little (INCLUSION A5). */
const leftOut = {
  openmoji:
    /^(face-|smileys-|cat-face|monkey-face|skin-tone|hair-style|person-fantasy|zodiac|brand|regional-indicator|keycap|geometric|alphanum|ui-element|subdivision-flag|interaction)/,
  health_icons: /^(emotions|graphs|typography|shapes|zoonoses)$|logo|^ui_/,
};

const read: Record<SymbolSet, () => ListedSymbol[]> = {
  alongside: () =>
    Object.entries(alongsideSymbols).map(([code, { name, tags }]) => ({
      ...findable({ set: 'alongside', code }, name, tags),
      name,
    })),
  openmoji: () =>
    fromPackage<OpenMoji[]>('openmoji/data/openmoji.json')
      .filter(({ subgroups, skintone }) => skintone === '' && !leftOut.openmoji.test(subgroups))
      .filter(({ annotation }) => !/^(.* moon|sun with|wind) face$/.test(annotation))
      .map(({ hexcode, annotation, tags, openmoji_tags: more }) =>
        listed({ set: 'openmoji', code: hexcode }, annotation, `${tags},${more}`.split(',')),
      ),
  health_icons: () =>
    fromPackage<HealthIcon[]>('healthicons/public/icons/meta-data.json')
      .filter(({ category, title }) => !leftOut.health_icons.test(category) && !leftOut.health_icons.test(title))
      .map(({ path, title, tags }) =>
        listed(
          { set: 'health_icons', code: path },
          title.replace(/ alt$| alt \d$/i, ''),
          tags.filter((tag) => !tag.includes(':')),
        ),
      ),
};

function fromPackage<Content>(file: string): Content {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')) as Content;
}

export function listed(symbol: SymbolName, name: string, tags: string[]): ListedSymbol {
  return { ...findable(symbol, name, tags), name: name.toLowerCase() };
}

let all: ListedSymbol[] | undefined;

/** Read once, when somebody first looks for a symbol. */
function allSymbols(): ListedSymbol[] {
  all ??= symbolSets.flatMap((set) => read[set]());
  return all;
}

/** So many are shown at once: more would be a wall. */
const shownAtMost = 36;

/** What a page shows of a symbol. */
export type FoundSymbol = SymbolName & Pick<ListedSymbol, 'name' | 'credit'>;

/**
 * Symbols for plain words, the likeliest first; those that mean it to the person before all others.
 *
 * @param meanings what symbols mean to the person: their words stand in the place of the set's
 * @param ofPacks those that the organisation brought besides, and uses
 */
export function findSymbols(
  wanted: string,
  meanings: Meanings = new Map(),
  ofPacks: readonly ListedSymbol[] = [],
): FoundSymbol[] {
  const own = [...meanings].flatMap(([key, words]): ListedSymbol[] => {
    const symbol = symbolOfKey(key);
    const known = symbol && findSymbol(symbol, ofPacks);
    return known ? [{ ...known, ...listed(known, words, []) }] : [];
  });
  const search = (symbols: readonly ListedSymbol[]) => searchSymbols(symbols, wanted, shownAtMost);
  const all = [...search(own), ...search([...ofPacks, ...allSymbols()])];
  const found = new Map(all.map((each) => [symbolKey(each), each]));
  return [...found].slice(0, shownAtMost).map(([key, symbol]) => ({
    ...shown(symbol),
    name: meanings.get(key) ?? symbol.name,
  }));
}

function shown({ set, code, name, credit }: ListedSymbol): FoundSymbol {
  return { set, code, name, ...(credit !== undefined && { credit }) };
}

/** The picture that a chosen symbol is, in the words of its set; nothing where the key names none that may be chosen. */
export function symbolPicture(key: string, ofPacks: readonly ListedSymbol[]): SymbolPicture | null {
  const symbol = symbolOfKey(key);
  const found = symbol && findSymbol(symbol, ofPacks);
  if (!found) return null;
  const { name, ...known } = found;
  return { kind: 'symbol', ...known, words: name };
}

/** A symbol that may be chosen; nothing where its set has no such symbol, or it is left out, or its pack is put away. */
export function findSymbol({ set, code }: SymbolName, ofPacks: readonly ListedSymbol[] = []): FoundSymbol | null {
  const found = (set === 'pack' ? ofPacks : allSymbols()).find((each) => each.set === set && each.code === code);
  return found ? shown(found) : null;
}
