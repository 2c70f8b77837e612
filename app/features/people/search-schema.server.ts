import { z } from 'zod';
import { nameWords } from '../../domain/person';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const searchSchema = z.strictObject({
  find: z.string(say.name_to_find).trim().min(1, say.name_to_find).max(100, say.name_to_find_too_long),
});

/** For an administrator, who finds everybody of the organisation: one letter would list them all. */
export const widerSearchSchema = z.strictObject({
  find: searchSchema.shape.find.refine((asked) => nameWords(asked).join('').length >= 2, say.two_letters),
});
