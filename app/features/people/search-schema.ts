import { z } from 'zod';
import { nameWords } from '../../domain/person';

const ask = 'Write a name, or the start of one.';

export const searchSchema = z.strictObject({
  find: z.string({ error: ask }).trim().min(1, ask).max(100, 'That is too long for a name.'),
});

/** For an administrator, who finds everybody of the organisation: one letter would list them all. */
export const widerSearchSchema = z.strictObject({
  find: searchSchema.shape.find.refine((asked) => nameWords(asked).join('').length >= 2, 'Write at least two letters.'),
});
