import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { couldBeSimpler, hardWordsIn, hasTwoIdeas, sentencesOf, wordsOf } from '../../app/domain/plain-words';

describe('A1: sentences', () => {
  it.each([
    ['One person. Lights down. Stop talking.', ['One person.', 'Lights down.', 'Stop talking.']],
    ['Sit with me\nDo not talk', ['Sit with me', 'Do not talk']],
    ['Is it loud? Turn it down!', ['Is it loud?', 'Turn it down!']],
    ['I take 2.5 ml at 8.30 pm.', ['I take 2.5 ml at 8.30 pm.']],
    ['  \n…\n', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('hold all the letters of a text, in its order', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(letters(sentencesOf(text).join(' '))).toBe(letters(text));
      }),
    );
  });

  it('have words, whatever stands between their letters', () => {
    expect(wordsOf("Don't: it's my right-now card (at 10:42)")).toEqual([
      "Don't",
      "it's",
      'my',
      'right-now',
      'card',
      'at',
      '10:42',
    ]);
  });
});

describe('A1: two ideas in one sentence', () => {
  it.each([
    'I go to my room and I shut the door.',
    'Turn the lights down and stop talking.',
    'I shout because it hurts.',
    'Give me space, or ring my sister.',
    'Walk with me; do not talk.',
    'I rock – it helps.',
  ])('are seen: %s', (sentence) => {
    expect(hasTwoIdeas(sentence)).toBe(true);
  });

  it.each(['I like tea and toast.', 'When it is loud, go out with me.', 'Or wait.', 'My sister or my mother.', ''])(
    'are not seen where there is one: %s',
    (sentence) => {
      expect(hasTwoIdeas(sentence)).toBe(false);
    },
  );
});

describe('A9: hard words', () => {
  it('are found in each of their forms, once, with plainer ones', () => {
    expect(hardWordsIn('Staff assisted me. Assisting is assistance. De-escalate.')).toEqual([
      { word: 'assisted', plainer: 'help' },
      { word: 'assisting', plainer: 'help' },
      { word: 'assistance', plainer: 'help' },
      { word: 'escalate', plainer: 'get worse' },
    ]);
    expect(hardWordsIn('Reducing, reduced: reduce, reduce')).toHaveLength(3);
  });
});

describe('what could be simpler', () => {
  it('is said in the order of the text: what is long, what says two things, what is hard', () => {
    const long = 'When I am in the big hall with all the other people I want to go out soon.';
    expect(couldBeSimpler(`Sit with me. ${long} Wait and do not talk. Ensure it.`)).toEqual([
      { what: 'long', sentence: long, words: 18 },
      { what: 'two_ideas', sentence: 'Wait and do not talk.' },
      { what: 'hard_word', word: 'ensure', plainer: 'make sure' },
    ]);
  });

  it('is nothing in plain words', () => {
    expect(couldBeSimpler('One person. Lights down. Stop talking.\nSit near the door.')).toEqual([]);
  });
});
