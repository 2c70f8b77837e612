import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { describe, expect, it } from 'vitest';
import { hardWordsIn, hasTwoIdeas, longestSentence, sentencesOf, wordsOf } from '../app/domain/plain-words';
import { placeholder, readCopy } from './support/copy';
import { allowed, notOurEnglish, notSaid } from './support/glossary';
import { expectNone } from './support/sources';

/** What the rules would stop, and must stay as it is, with why. */
const standing: Record<string, string> = {
  'Medicines I want and do not want': 'the title of a section in the reference plan',
  'could not be done': 'one of the six answers about a strategy (P8)',
};

const easy: ReadonlySet<string> = new Set([...daleChall, ...spache, placeholder].map((word) => word.toLowerCase()));

/** What a word may be made of: "worries" and "worried" are "worry", "biggest" is "big". */
const endings: [RegExp, string][] = [
  [/'(s|ll|re|ve|d|m)$/, ''],
  [/n't$/, ''],
  ...['s', 'es', 'd', 'ed', 'ing', 'r', 'er', 'est', 'ly'].map((each): [RegExp, string] => [
    new RegExp(`${each}$`),
    '',
  ]),
  [/(ing|ed)$/, 'e'],
  [/(ies|ied|ier|ily)$/, 'y'],
  [/(.)\1(ed|ing|er|est)$/, '$1'],
];

function isKnown(word: string): boolean {
  const small = word.toLowerCase().replaceAll('’', "'");
  const forms = [small, ...endings.map(([ending, to]) => small.replace(ending, to))];
  return /^\d/.test(small) || forms.some((form) => easy.has(form) || allowed.has(form));
}

const partWritten = 'written|agreed|tried|used';
/** Something done by nobody: "was changed". What stands written, agreed or used is so, whoever did it, and law says it so. */
const passive = new RegExp(
  String.raw`\b(?:was|were|be|been)\s+(?:(?:not|never|already|still|also|only)\s+)?` +
    `(?!(?:${partWritten})\\b)(?:\\w{2,}ed|taken|given|shown|known|made|said|told|lost|kept|sent|held|put|left|done|set|brought)\\b`,
  'i',
);

/** What is wrong with a sentence, each with what to do about it; nothing where it may stand. */
const rules: ((sentence: string) => string | false)[] = [
  (said) => wordsOf(said).length > longestSentence && `has ${wordsOf(said).length} words: ${longestSentence} at most`,
  (said) => said.split(',').length > 2 && 'has more than one comma: make it two sentences',
  (said) => hasTwoIdeas(said) && 'says two things: make it two sentences',
  (said) => passive.test(said) && 'does not say who does it: begin with who',
  (said) => notOurEnglish.test(said) && 'is not spelt the British way',
  (said) => notSaid.test(said) && 'uses a word that DOMAIN 9 asks us to avoid',
  (said) => {
    const hard = hardWordsIn(said).filter(({ word }) => !allowed.has(word.replace(/s$/, '')) && !allowed.has(word));
    return hard.length > 0 && `has hard words: ${hard.map(({ word, plainer }) => `${word} (${plainer})`).join(', ')}`;
  },
  (said) => {
    const unknown = wordsOf(said)
      .filter((word) => !isKnown(word))
      .flatMap((word) => word.split(/[-–/]/))
      .filter((word) => word !== '' && !isKnown(word));
    return unknown.length > 0 && `has words that not everybody knows: ${unknown.join(', ')}`;
  },
];

function wrongWith(sentence: string): string[] {
  if (sentence in standing) return [];
  return rules.map((rule) => rule(sentence)).filter((problem) => problem !== false);
}

describe('A1, A9: what our screens say', () => {
  const copy = readCopy();

  it('is short, says one thing at a time, says who does it, and uses words that people know', () => {
    expectNone(
      copy.flatMap(({ where, text }) =>
        sentencesOf(text).flatMap((sentence) =>
          wrongWith(sentence).map((problem) => `${where} “${sentence}” ${problem}.`),
        ),
      ),
    );
  });

  it('stands in blocks of five sentences at most', () => {
    expectNone(
      copy
        .filter(({ text }) => sentencesOf(text).length > 5)
        .map(
          ({ where, text }) => `${where} “${text}” has ${sentencesOf(text).length} sentences: make two blocks of it.`,
        ),
    );
  });

  it('is all read: every catalogue, and sentences made of several parts as they will stand', () => {
    expect(copy.length).toBeGreaterThan(900);
    const texts = copy.map(({ text }) => text);
    expect(texts).toContain('You decide with or for Ffion: Ffion.');
    expect(texts).toContain('Sign in again in another window. Then open this page again.');
    expect(texts).not.toContain('version.looked');
  });

  it.each([
    [
      'a long sentence',
      'We will look at all of this with you again on the day that you have chosen for it today',
      'words',
    ],
    ['two commas', 'Light, noise, time', 'comma'],
    ['two things', 'Go back and look at it again.', 'two things'],
    ['nobody doing it', 'Your answer was changed.', 'who does it'],
    ['other spelling', 'Choose your favorite color.', 'British'],
    ['a softened word', 'They were guided to a room.', 'DOMAIN 9'],
    ['a hard word', 'We will commence now.', 'commence (start)'],
    ['a word few people know', 'We keep a taxonomy.', 'taxonomy'],
  ])('may not have %s', (_what, sentence, problem) => {
    expect(wrongWith(sentence).join('; ')).toContain(problem);
  });
});
