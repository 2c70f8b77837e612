import { describe, expect, test } from 'vitest';
import { mistakable, nameWords } from '../../app/domain/person';

describe('the words of a name', () => {
  test('accents and case are folded, each word stands once', () => {
    expect(nameWords('Ffïon HUGHES')).toEqual(['ffion', 'hughes']);
    expect(nameWords("Siân O'Brien-Łukasz Siân")).toEqual(['sian', 'o', 'brien', 'lukasz']);
    expect(nameWords('  ')).toEqual([]);
  });
});

function called(...names: [name: string, preferredName: string][]) {
  return names.map(([name, preferredName]) => ({ id: name, name, preferredName }));
}

describe('H2: names that could be taken for one another', () => {
  test.each([
    ['the same first name', 'Sam Jones', 'Sam Patel'],
    ['the same last name', 'Ffion Hughes', 'Dan Hughes'],
    ['one letter more', 'Ffion Hughes', 'Fion Price'],
    ['another letter', 'Kelly Price', 'Kelli Jones'],
    ['two letters the other way round', 'Brian Price', 'Brain Jones'],
    ['accents aside', 'Zoë Price', 'Zoe Jones'],
    ['a last name that is a first name', 'Ali Hassan', 'Hassan Khan'],
  ])('%s', (_why, one, other) => {
    expect([
      ...mistakable(called([one, one.split(' ')[0]!], [other, other.split(' ')[0]!], ['Tess Wong', 'Tess'])),
    ]).toEqual([one, other]);
  });

  test('the name somebody prefers counts too', () => {
    expect(mistakable(called(['Henryk Wójcik', 'Henio'], ['Alan Price', 'Henia'])).size).toBe(2);
  });

  test.each([
    ['Mo Farah', 'Jo Smith'],
    ['Ffion Hughes', 'Idris Rahman'],
    ['Dan Price', 'Nan Jones'],
  ])('%s and %s are told apart', (one, other) => {
    expect(mistakable(called([one, one.split(' ')[0]!], [other, other.split(' ')[0]!])).size).toBe(0);
  });
});
