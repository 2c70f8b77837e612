import { z } from 'zod';
import { grantSections } from '../../domain/access';
import { longestAnswer } from '../../domain/item-details';
import { stages, voices, whereCodes } from '../../domain/plan';
import { isId } from '../../platform/ids';
import { suggestionRefusals } from '../../words/suggestion-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(suggestionRefusals);

/** What an answer may say, and so what may be suggested for it. */
const answer = z.string().max(longestAnswer, say.words_too_long).default('');
const words = z.string().max(4_000, say.words_too_long).default('');
const short = z.string().trim().max(200, say.words_too_long).optional();

/** What is suggested: of one answer, or something new. */
export const suggestSchema = z.strictObject({
  /** Without a button that says what, the form comes back as it was typed: nobody sends by accident. */
  does: z.enum(['suggest', 'take-out', 'find'], say.answer_missing).default('find'),
  id: z.string(say.not_listed).refine(isId, say.not_listed),
  /** The crisis line has an id of its own, and nothing is suggested about it. */
  itemId: z.string().max(64, say.not_listed).optional(),
  words: answer,
  stage: z.enum(stages, say.not_listed).optional(),
  who: short,
  where: z.enum(whereCodes, say.not_listed).optional(),
  whereWords: short,
  voice: z.enum(voices, say.voice_missing).optional(),
  why: words,
  word: z.string().trim().max(80, say.words_too_long).optional(),
  /** The symbol that was chosen before, and the one that is chosen now; by their keys. */
  picture: z.string().max(200, say.not_listed).optional(),
  symbol: z.string().max(200, say.not_listed).optional(),
});
export type PostedSuggestion = z.output<typeof suggestSchema>;

/** Where to go back to after an answer: the question's page, or the suggestion's own. */
const from = z.enum(grantSections).optional();

export const answerSchema = z.discriminatedUnion(
  'does',
  [
    z.strictObject({
      does: z.literal('answer'),
      answer: z.enum(['yes', 'yes_in_my_words', 'no'], say.answer_missing),
      words: answer,
      seen: z.string().max(64).default(''),
      from,
    }),
    z.strictObject({ does: z.literal('talk'), words, from }),
    z.strictObject({ does: z.literal('end-talk'), words, from }),
    z.strictObject({ does: z.literal('keep'), from }),
    z.strictObject({ does: z.literal('take-back'), from }),
  ],
  say.answer_missing,
);
export type PostedAnswer = z.output<typeof answerSchema>;
