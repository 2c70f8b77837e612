import { z } from 'zod';
import { accountRefusals } from '../../words/account-refusals';
import { offered } from '../../words/languages';
import { refusalsOf } from '../../words/words-here.server';

const { choose_one } = refusalsOf(accountRefusals);

export const languageSchema = z.strictObject({
  language: z.enum(offered, choose_one),
  /** Where to come back to; nothing where the page's own script stays there. */
  to: z.string().optional(),
});

/** The header by which this device speaks a language: a word in clear, for `languageOf` reads it before any page code. */
export function languageHeader(language: z.infer<typeof languageSchema>['language']): string {
  return `language=${language}; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax`;
}
