import { z } from 'zod';
import { nextTimeSections, askedAnswers, longestAccount } from '../../domain/incident-account';
import { longestPictureWords } from '../../domain/picture';
import { isId } from '../../platform/ids';
import { incidentAccountRefusals } from '../../words/incident-account-refusals';
import { pictureRefusals } from '../../words/picture-refusals';
import { soundRefusals } from '../../words/sound-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(incidentAccountRefusals);
const sayOfPicture = refusalsOf(pictureRefusals);
const sayOfSound = refusalsOf(soundRefusals);

const words = z.string().trim().max(longestAccount, say.words_too_long).default('');
const id = z.string(say.not_complete).refine(isId, say.not_complete);
const basedOn = z.coerce.number(say.not_complete).int(say.not_complete).min(0, say.not_complete);
// A photo, a drawing or a voice needs no words beside it (A5).
const seen = z.string().trim().max(longestPictureWords, sayOfPicture.words_too_long).default('');
const spoken = z.string().trim().max(longestPictureWords, sayOfSound.words_too_long).default('');
const sound = z.instanceof(File, sayOfSound.choose_a_file).refine(({ name }) => name !== '', sayOfSound.choose_a_file);

export const accountSteps = ['happened', 'next-time', 'finish', 'picture', 'voice'] as const;
export type AccountStep = (typeof accountSteps)[number];

/** One of both boxes, by the step it stands in; an empty one is empty. */
const keeps = {
  id,
  basedOn,
  step: z.enum(['happened', 'next-time'], say.not_complete),
  happened: words,
  nextTime: words,
};

/** The person's account: what one of its steps posts, flat, and nothing that is not listed (D5). */
export const accountSchema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('happened'), ...keeps }),
    z.strictObject({ do: z.literal('next-time'), ...keeps }),
    z.strictObject({ do: z.literal('picture'), ...keeps }),
    z.strictObject({ do: z.literal('voice'), ...keeps }),
    z.strictObject({ do: z.literal('later'), ...keeps }),
    z.strictObject({
      do: z.literal('finish'),
      id,
      basedOn,
      helped: z.enum(['no', 'yes'], say.say_if_helped),
      helpedBy: z.string().trim().max(200, say.name_too_long).default(''),
    }),
    z.strictObject({ do: z.literal('not_now'), id }),
    z.strictObject({ do: z.literal('said_no'), id }),
    z.strictObject({
      do: z.literal('find'),
      word: z
        .string(sayOfPicture.word_missing)
        .trim()
        .min(1, sayOfPicture.word_missing)
        .max(80, sayOfPicture.words_too_long),
    }),
    z.strictObject({ do: z.literal('choose'), symbol: z.string(say.no_such_symbol).max(200, say.no_such_symbol) }),
    z.strictObject({
      do: z.literal('photo'),
      photo: z
        .instanceof(File, sayOfPicture.choose_a_photo)
        .refine(({ name }) => name !== '', sayOfPicture.choose_a_photo),
      seen,
    }),
    z.strictObject({
      do: z.literal('drawing'),
      drawing: z
        .instanceof(File, sayOfPicture.draw_something)
        .refine(({ size }) => size > 0, sayOfPicture.draw_something),
      shows: seen,
      ink: z.string().max(20),
      pen: z.string().max(20),
    }),
    z.strictObject({ do: z.literal('recording'), recording: sound, spoken }),
    z.strictObject({ do: z.literal('file'), file: sound, said: spoken }),
    z.strictObject({ do: z.literal('take-away'), what: z.string(say.not_complete).max(200, say.not_complete) }),
  ],
  say.choose_answer,
);
export type PostedAccount = z.output<typeof accountSchema>;

/** A staff statement. */
export const statementSchema = z.strictObject({
  do: z.enum(['keep', 'finish'], say.choose_answer),
  id,
  basedOn,
  happened: words,
  nextTime: words,
});

/** A "next time" that goes on to one question of the plan. */
export const sendOnSchema = z.strictObject({
  do: z.literal('send-on'),
  id,
  writtenId: id,
  section: z.enum(nextTimeSections, say.choose_answer),
});

/** What is posted about both accounts together. */
export const accountsSchema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('asked'), id, answer: z.enum(askedAnswers, say.choose_answer) }),
    z.strictObject({
      do: z.literal('differs'),
      id,
      words: z.string(say.words_missing).trim().min(1, say.words_missing).max(longestAccount, say.words_too_long),
      asksForChange: z.boolean().default(false),
    }),
    sendOnSchema,
  ],
  say.choose_answer,
);
