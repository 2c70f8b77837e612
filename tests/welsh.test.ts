import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#app/words/languages';
import { longestSentence, sentencesOf, wordsOf } from '#app/domain/plain-words';
import { andInWelsh, listIn, withInWelsh } from '#app/words/sentences';
import { argumentsFor } from './support/made-up-arguments';
import { expectNone, filesOf, readSources, root } from './support/sources';

/** What only staff or administrators read, in English so far: a page that says it must say so by its `lang`. */
const stillEnglish = new Set([
  'administration',
  'check-in',
  'legal',
  'notifications',
  'record',
  'planned-proposing',
  'record-fields',
  'record-read',
  'review-clock',
  'support',
  'site-rules-managing',
  'symbol-packs',
  'to-do',
  'site-settings',
  'use-details',
]);

/** The same in both languages. */
const shared = new Set([
  'Alongside',
  'Help',
  'help',
  'Diabetes',
  'OpenMoji',
  'Health Icons',
  'CC BY-SA 4.0',
  'CC0 1.0',
  'MIT',
]);

const modules = import.meta.glob<Record<string, Catalogue<object>>>('../app/words/*.ts', { eager: true });
const files = filesOf('app/words').filter((file) => file.startsWith('app/words/en/'));
const options = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')).config,
  ts.sys,
  root,
).options;
const program = ts.createProgram(
  files.map((file) => path.join(root, file)),
  { ...options, noEmit: true },
);
const checker = program.getTypeChecker();

/** Welsh says with particles what English says with endings: the same thought takes about a fifth more words. */
const longestWelshSentence = Math.round(longestSentence * 1.2);

interface Spoken {
  name: string;
  words: Catalogue<object>;
  type: ts.Type;
}

/** Every catalogue, with the type that its English words have. */
const catalogues: Spoken[] = files.flatMap((file) => {
  const name = path.basename(file, '.ts');
  const module = modules[`../app/words/${name}.ts`];
  const words = Object.values(module ?? {}).find((each) => typeof each === 'object' && 'en' in each);
  const source = program.getSourceFile(path.join(root, file));
  const symbol = source && checker.getSymbolAtLocation(source);
  const said = symbol && checker.getExportsOfModule(symbol).find((each) => each.flags & ts.SymbolFlags.Variable);
  return words && said ? [{ name, words, type: checker.getTypeOfSymbol(said) }] : [];
});

function text(said: unknown): string {
  return typeof said === 'string' ? said : renderToStaticMarkup(createElement(Fragment, null, said as ReactNode));
}

/** Walks both languages side by side, and gives each two sentences to `compare`. */
function walk(
  at: string,
  type: ts.Type,
  [en, cy]: [unknown, unknown],
  compare: (at: string, en: string, cy: string, given: unknown[]) => void,
): void {
  if (typeof en === 'string') return compare(at, en, text(cy), []);
  if (typeof en === 'function') {
    const [signature] = type.getCallSignatures();
    if (!signature) throw new Error(`${at} cannot be called.`);
    for (const given of argumentsFor(signature, checker)) {
      const said = [en, cy].map((say) => (say as (...all: unknown[]) => unknown)(...given)) as [unknown, unknown];
      const isWords = typeof said[0] !== 'object' || said[0] === null || '$$typeof' in (said[0] as object);
      if (isWords) compare(at, text(said[0]), text(said[1]), given);
      else walk(`${at}()`, signature.getReturnType(), said, compare);
    }
    return;
  }
  for (const key of Object.keys((en ?? {}) as object)) {
    const property = checker.getPropertyOfType(type, key);
    const inside = property ? checker.getTypeOfSymbol(property) : checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    const [said, saidInWelsh] = [en, cy].map((each) => (each as Record<string, unknown>)[key]);
    if (inside) walk(`${at}.${key}`, inside, [said, saidInWelsh], compare);
  }
}

const welsh = catalogues.filter(({ name }) => !stillEnglish.has(name));

describe('Welsh', () => {
  it('has its own words in every catalogue, and what is English still says so on the page', () => {
    const sources = readSources('app').filter(({ file }) => !file.startsWith('app/words/'));
    expectNone(
      catalogues.flatMap(({ name, words }) => {
        if (!stillEnglish.has(name))
          return words.cy === words.en ? [`app/words/${name}.ts has no Welsh: write app/words/cy/${name}.ts.`] : [];
        const exported = Object.keys(modules[`../app/words/${name}.ts`]!)[0]!;
        const shown = sources.some((each) => new RegExp(`\\b${exported}\\b`).test(each.text));
        const marked = sources.some((each) => each.text.includes(`useLangOf(${exported})`));
        return marked || !shown ? [] : [`app/words/${name}.ts is English, and no page marks it with useLangOf.`];
      }),
    );
    expect(catalogues.length).toBeGreaterThan(40);
  });

  it('says nothing in English, and every code that it is asked for', () => {
    const problems = new Set<string>();
    for (const { name, words, type } of welsh) {
      walk(name, type, [words.en, words.cy], (at, en, cy) => {
        if (en === '' || /\bundefined\b/.test(en)) return;
        const wordsIn = (said: string) => said.replace(/Zed\w*|\d+|<[^>]*>|[^\p{L} ]/gu, '').trim();
        if (/\bundefined\b|\bnull\b|\[object/.test(cy)) problems.add(`${at}: ${cy}`);
        if (cy.trim() === '') problems.add(`${at} says nothing for “${en}”`);
        if (/\p{L}{2}/u.test(wordsIn(en)) && en === cy && !shared.has(en)) problems.add(`${at} is English: ${cy}`);
      });
    }
    expectNone([...problems]);
  });

  it('is as easy to read: short sentences, in blocks of five at most', () => {
    const problems = new Set<string>();
    for (const { name, words, type } of welsh) {
      walk(name, type, [words.en, words.cy], (at, en, cy) => {
        const [inEnglish, sentences] = [en, cy].map((said) => sentencesOf(said.replace(/<[^>]*>/g, '')));
        // Every code of a list at once: nobody is told that.
        if (inEnglish!.length > 5 || inEnglish!.some((each) => wordsOf(each).length > longestSentence * 1.5)) return;
        if (sentences!.length > 5) problems.add(`${at} has ${sentences!.length} sentences: “${cy}”`);
        for (const sentence of sentences!.filter((each) => wordsOf(each).length > longestWelshSentence))
          problems.add(`${at} has ${wordsOf(sentence).length} words: “${sentence}”`);
      });
    }
    expectNone([...problems]);
  });

  it('takes every name, number and quotation that the English sentence takes', () => {
    const problems = new Set<string>();
    for (const { name, words, type } of welsh) {
      walk(name, type, [words.en, words.cy], (at, en, cy) => {
        const missing = [...new Set(en.match(/Zed\w*|\b23\b/g) ?? [])].filter((each) => !cy.includes(each));
        if (missing.length > 0) problems.add(`${at} leaves out ${missing.join(', ')}: “${en}” is “${cy}”`);
      });
    }
    expectNone([...problems]);
  });

  it('joins and mutates as it is spoken', () => {
    const list = listIn('cy');
    expect([[], ['Sam'], ['Sam', 'Carys'], ['Sam', 'Bex', 'Ann']].map(list)).toEqual([
      '',
      'Sam',
      'Sam a Carys',
      'Sam, Bex ac Ann',
    ]);
    expect(['tynnu', 'cau', 'chwarae', 'ar agor', 'ei symud', 'eich plan', 'yr ardd'].map(andInWelsh)).toEqual([
      'a thynnu',
      'a chau',
      'a chwarae',
      'ac ar agor',
      'a’i symud',
      'a’ch plan',
      'a’r ardd',
    ]);
    expect(['Sam', 'Idris', 'William'].map(withInWelsh)).toEqual(['gyda Sam', 'gydag Idris', 'gyda William']);
  });
});
