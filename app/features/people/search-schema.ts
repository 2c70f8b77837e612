import { z } from 'zod';

const ask = 'Write a name, or the start of one.';

export const searchSchema = z.strictObject({
  find: z.string({ error: ask }).trim().min(1, ask).max(100, 'That is too long for a name.'),
});
