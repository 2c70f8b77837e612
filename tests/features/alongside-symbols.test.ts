import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { alongsideSymbols } from '#app/domain/alongside-symbols';
import { isPicture, symbolAddress } from '#app/domain/picture';
import { symbolWordsInWelsh } from '#app/domain/symbol-words-cy';
import { findSymbols, symbolPicture } from '#app/features/pictures/symbol-index.server';
import { SymbolCredits } from '../../app/features/pictures/symbol-credits';
import { checkDrawing } from '#app/features/symbol-packs/check-drawing.server';

const folder = path.resolve('public/symbols/alongside');
const listed = Object.entries(alongsideSymbols);

/** All that a drawing is made of: nothing that runs, fetches, moves, is named, or needs a font. */
const parts = /^<(svg|g|path|circle|ellipse|rect)( [\w-]+="[^"<>&]*")*\/?>$/;
const attributes =
  /^(xmlns|viewBox|d|cx|cy|r|rx|ry|x|y|width|height|transform|fill(-rule)?|stroke(-(width|linecap|linejoin|dasharray))?)$/;

describe('A5: our own symbols', () => {
  it('are the drawings that are listed, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(listed.map(([code]) => `${code}.svg`).sort());
    expect(listed.length).toBeGreaterThanOrEqual(60);
  });

  it('are each a small clean drawing, that stands on any page', () => {
    for (const [code] of listed) {
      const bytes = readFileSync(path.join(folder, `${code}.svg`));
      const text = bytes.toString('utf8');
      expect(bytes.length, code).toBeLessThanOrEqual(2_000);
      expect(checkDrawing(code, bytes), code).toBeGreaterThan(1);
      expect(text, code).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 72 72" /);
      expect(text, code).toContain('<path fill="#FFFDF9" stroke="none" d="M0 0H72V72H0z"/>');
      expect(text.replace(/<[^>]*>/g, '').trim(), code).toBe('');
      expect(text, code).not.toMatch(/NaN|undefined|url\(/);
      for (const [tag] of text.matchAll(/<[^/][^>]*>/g)) {
        expect(tag, code).toMatch(parts);
        for (const [, name] of tag.matchAll(/ ([\w-]+)=/g)) expect(name, code).toMatch(attributes);
      }
    }
  });

  it('are found by their names first, by other plain words, and by Welsh ones', () => {
    for (const [code, { name, tags, welsh }] of listed) {
      const at = (words: string) => findSymbols(words).findIndex((found) => found.code === code);
      expect(at(name), name).toBe(0);
      for (const other of [...tags, ...welsh]) {
        expect(at(other), `${name}: ${other}`).toBeGreaterThanOrEqual(0);
        expect(at(other), `${name}: ${other}`).toBeLessThan(3);
      }
    }
  });

  it('have names and Welsh words that lead nowhere else', () => {
    const words = [...listed.flatMap(([, { welsh }]) => welsh), ...symbolWordsInWelsh.map(([welsh]) => welsh)];
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(new Set(listed.map(([, { name }]) => name)).size).toBe(listed.length);
  });

  it('H17: a plain word finds no drawing first that says no to it', () => {
    for (const word of [
      'hold',
      'held',
      'touch',
      'injection',
      'medicine',
      'talking',
      'wait',
      'crowd',
      'shout',
      'pigiad',
    ]) {
      expect(findSymbols(word)[0]?.name, word).not.toMatch(/^(no|never|do not) /);
    }
  });

  it('go with an answer as the others do, under CC0', () => {
    const picture = symbolPicture('alongside:i-say-no', []);
    expect(picture).toEqual({ kind: 'symbol', set: 'alongside', code: 'i-say-no', words: 'I say no' });
    expect(isPicture(picture)).toBe(true);
    expect(picture && symbolAddress(picture)).toBe('/symbols/alongside/i-say-no.svg');
    expect(symbolPicture('alongside:i-say-nothing', [])).toBeNull();
    const credits = renderToStaticMarkup(createElement(SymbolCredits, { pictures: [picture] }));
    expect(credits).toContain('Alongside (<a href="https://creativecommons.org/publicdomain/zero/1.0/"');
  });
});
