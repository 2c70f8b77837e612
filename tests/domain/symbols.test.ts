import { describe, expect, test } from 'vitest';
import { essenceOf } from '../../app/domain/essence';
import { isDetail } from '../../app/domain/item-details';
import { isPicture, symbolAddress, symbolKey, symbolOfKey } from '../../app/domain/picture';
import { findable, searchSymbols } from '../../app/domain/symbol-search';

const ear = { kind: 'symbol', set: 'openmoji', code: '1F442', words: 'ear' } as const;

describe('a picture of an answer (D11)', () => {
  test('is a symbol of a known set with words, and nothing but that', () => {
    expect(isPicture(ear)).toBe(true);
    expect(isDetail('helps', 'picture', ear)).toBe(true);
    expect(isDetail('helps', 'picture', null)).toBe(true);
    for (const wrong of [
      { ...ear, words: ' ' },
      { ...ear, words: 'x'.repeat(201) },
      { ...ear, set: 'elsewhere' },
      { ...ear, code: '../../secret' },
      { ...ear, set: 'health_icons', code: 'body/../../x' },
      { ...ear, set: 'alongside', code: '../being-held' },
      { ...ear, set: 'alongside', code: 'being-held.svg' },
      { ...ear, set: 'alongside', code: 'Being-held' },
      { ...ear, onload: 'alert(1)' },
      { ...ear, kind: 'html' },
      'openmoji:1F442',
    ]) {
      expect(isPicture(wrong), JSON.stringify(wrong)).toBe(false);
    }
  });

  test('is the same picture in whatever order a database gives its fields', () => {
    const { words, code, set, kind } = ear;
    expect(essenceOf([{ words, code, set, kind }])).toBe(essenceOf([ear]));
    expect(essenceOf([{ ...ear, words: 'listen' }])).not.toBe(essenceOf([ear]));
  });

  test('goes through a form and has an address', () => {
    expect(symbolOfKey(symbolKey({ set: 'health_icons', code: 'body/ear' }))).toEqual({
      set: 'health_icons',
      code: 'body/ear',
    });
    expect(symbolOfKey('openmoji:<script>')).toBeNull();
    expect(symbolAddress(ear)).toBe('/symbols/openmoji/1F442.svg');
    const held = symbolOfKey('alongside:being-held');
    expect(held && symbolAddress(held)).toBe('/symbols/alongside/being-held.svg');
  });
});

describe('symbols by plain words (INCLUSION A5)', () => {
  const symbol = (code: string, name: string, tags: string[] = []) => findable({ set: 'openmoji', code }, name, tags);
  const all = [
    symbol('1F3A7', 'headphone', ['earbud']),
    symbol('1F442', 'ear', ['body', 'hear']),
    symbol('1FAB4', 'potted plant', ['grow']),
    symbol('1F6CF', 'bed', ['hotel', 'sleep']),
    symbol('1F43B', 'bear'),
  ];
  const found = (words: string) => searchSymbols(all, words, 10).map(({ label }) => label);

  test('what is called just that comes first, then what begins like it', () => {
    expect(found('ear')).toEqual(['ear', 'headphone']);
    expect(found('EAR')).toEqual(found('ear'));
  });

  test('words that people say and the sets do not', () => {
    expect(found('ear defenders')).toEqual(['headphone']);
    expect(found('plants')).toEqual(['potted plant']);
    expect(found('weighted blanket')).toEqual(['bed']);
  });

  test('our own come before others that fit as well, and what says no to a thing behind the thing', () => {
    const named = (...names: string[]) => names.map((name) => symbol(name, name));
    const ours = findable({ set: 'alongside', code: 'my-own-bed' }, 'my own bed', []);
    const first = (symbols: typeof all, words: string) => searchSymbols(symbols, words, 10).map(({ label }) => label);
    expect(first([...named('big bed'), ours], 'bed')).toEqual(['my own bed', 'big bed']);
    const medicine = named('no medicine', 'never pills', 'medicine cupboard', 'pills');
    expect(first(medicine, 'medicine')).toEqual(['medicine cupboard', 'no medicine']);
    expect(first(medicine, 'pills')).toEqual(['pills', 'never pills']);
    expect(first(medicine, 'no medicine')[0]).toBe('no medicine');
  });

  test('nothing, where nothing was asked or is there', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zzz')).toEqual([]);
    expect(found('constructor')).toEqual([]);
  });
});
