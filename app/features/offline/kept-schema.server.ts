import { z } from 'zod';
import { isItemId } from '../../domain/item-details';
import type { SectionCode } from '../../domain/plan';
import { isId } from '../../platform/ids';
import { fromBase64 } from '../../platform/base64';
import { readSealed, sealedBody } from './sealed-body.server';
import type { KeptWords } from './take-kept-words.server';

/** Whatever can be written while there is a connection: what is larger than a request is refused before this. */
const longestWords = 1024 * 1024;

const inner = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().max(64),
        base: z.string().max(longestWords).nullable(),
        words: z.string().max(longestWords),
        recordId: z.string().refine(isId),
      }),
    )
    .min(1)
    .max(400),
  update: z.string().max(1024 * 1024),
});
const posted = z.union([z.strictObject({ words: inner }), sealedBody]);

/**
 * What a device posts: words, or words that it sealed while it kept them.
 *
 * @param about what a sealed record must have been bound to: whose it is, and of which section
 * @returns nothing where it is no such thing
 */
export async function readKeptWords(body: unknown, about: string, section: SectionCode): Promise<KeptWords | null> {
  const read = posted.safeParse(body);
  if (!read.success) return null;
  const words = 'words' in read.data ? read.data.words : await readSealed(read.data, about, inner);
  if (!words || !words.items.every(({ id }) => isItemId(section, id))) return null;
  try {
    return { items: words.items, update: fromBase64(words.update) };
  } catch {
    return null;
  }
}
