import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { symbolKey, symbolOfKey, symbolSets, type SymbolName, type SymbolSet } from '../../domain/picture';
import { findable, searchSymbols, type FindableSymbol } from '../../domain/symbol-search';
import type { Meanings } from './symbol-meanings.server';

/** A symbol as a page shows it: what its set calls it, in plain words. */
interface ListedSymbol extends FindableSymbol {
  name: string;
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
    /^(face-|cat-face|monkey-face|skin-tone|hair-style|person-fantasy|zodiac|brand|regional-indicator|keycap|geometric|alphanum|ui-element|subdivision-flag|interaction)/,
  health_icons: /^(graphs|typography|shapes|zoonoses)$|logo|^ui_/,
};

const read: Record<SymbolSet, () => ListedSymbol[]> = {
  openmoji: () =>
    fromPackage<OpenMoji[]>('openmoji/data/openmoji.json')
      .filter(({ subgroups, skintone }) => skintone === '' && !leftOut.openmoji.test(subgroups))
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

function listed(symbol: SymbolName, name: string, tags: string[]): ListedSymbol {
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
export interface FoundSymbol extends SymbolName {
  name: string;
}

/**
 * Symbols for plain words, the likeliest first; those that mean it to the person before all others.
 *
 * @param meanings what symbols mean to the person: their words stand in the place of the set's
 */
export function findSymbols(wanted: string, meanings: Meanings = new Map()): FoundSymbol[] {
  const own = [...meanings].flatMap(([key, words]): ListedSymbol[] => {
    const symbol = symbolOfKey(key);
    return symbol ? [listed(symbol, words, [])] : [];
  });
  const all = [...searchSymbols(own, wanted, shownAtMost), ...searchSymbols(allSymbols(), wanted, shownAtMost)];
  const found = new Map(all.map((each) => [symbolKey(each), each]));
  return [...found].slice(0, shownAtMost).map(([key, { set, code, name }]) => ({
    set,
    code,
    name: meanings.get(key) ?? name,
  }));
}

/** What its set calls it; nothing where it has no such symbol, or it is left out. */
export function nameOfSymbol({ set, code }: SymbolName): string | null {
  return allSymbols().find((each) => each.set === set && each.code === code)?.name ?? null;
}
