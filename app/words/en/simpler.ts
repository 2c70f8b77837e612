import { cardBudget } from '../../domain/card';
import { longestSentence, type Simpler } from '../../domain/plain-words';
import { pluralIn } from '../sentences';

const plural = pluralIn('en');

/** Enough of a sentence to find it by. */
function start(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence;
}

function inWords(simpler: Simpler): string {
  switch (simpler.what) {
    case 'long':
      return `“${start(simpler.sentence)}” has ${simpler.words} words. ${longestSentence} or fewer are easy to read.`;
    case 'two_ideas':
      return `“${start(simpler.sentence)}” may say two things. One thing on each line is easy to read.`;
    case 'hard_word':
      return `“${simpler.word}” can be hard to read. You could say: ${simpler.plainer}.`;
  }
}

/** What could be said more simply: advice while somebody writes. */
export const simpler = {
  could_be_simpler: 'This could be simpler',
  advice: inWords,
  you_decide: 'You decide. You can leave it as it is.',
  and_more: (count: number) => plural(count, { one: 'And 1 more.', other: `And ${count} more.` }),

  card_now: (words: number, actions: number) =>
    `On the card now: ${words} of ${cardBudget.words} words. ${actions} of ${cardBudget.actions} things to do.`,
  more_than_most_can_read: 'That is more than most people can read in a hurry. You decide.',
};
