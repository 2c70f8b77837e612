import { cardBudget } from '../../domain/card';
import { longestSentence, type Simpler } from '../../domain/plain-words';
import type { simpler as en } from '../en/simpler';

function start(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence;
}

function inWords(said: Simpler): string {
  switch (said.what) {
    case 'long':
      return `Mae ${said.words} gair yn “${start(said.sentence)}”. Mae ${longestSentence} neu lai yn hawdd eu darllen.`;
    case 'two_ideas':
      return `Gall “${start(said.sentence)}” ddweud dau beth. Mae un peth ar bob llinell yn hawdd ei ddarllen.`;
    case 'hard_word':
      return `Gall “${said.word}” fod yn anodd ei ddarllen. Gallech ddweud: ${said.plainer}.`;
  }
}

export const simpler: typeof en = {
  could_be_simpler: 'Gallai hyn fod yn symlach',
  advice: inWords,
  you_decide: 'Chi sy’n penderfynu. Cewch ei adael fel y mae.',
  and_more: (count) => `A ${count} arall.`,

  card_now: (words, actions) =>
    `Ar y cerdyn nawr: ${words} o ${cardBudget.words} gair. ${actions} o ${cardBudget.actions} peth i’w gwneud.`,
  more_than_most_can_read: 'Mae hynny’n fwy nag y gall y rhan fwyaf ei ddarllen ar frys. Chi sy’n penderfynu.',
};
