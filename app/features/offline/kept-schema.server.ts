import { z } from 'zod';
import { isItemId } from '../../domain/item-details';
import type { SectionCode } from '../../domain/plan';
import { isId } from '../../platform/ids';
import { fromBase64 } from '../../platform/base64';
import { openSealed } from './sealing-key.server';
import type { KeptWords } from './take-kept-words.server';

/** Whatever can be written while there is a connection: what is larger than a request is refused before this. */
const longestWords = 1024 * 1024;

const base64 = z.string().max(1024 * 1024);
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
  update: base64,
});
const posted = z.union([
  z.strictObject({ words: inner }),
  z.strictObject({ sealed: z.strictObject({ keyId: z.string().max(64), enc: base64, text: base64 }) }),
]);

/**
 * What a device posts: words, or words that it sealed while it kept them.
 *
 * @param about what a sealed record must have been bound to: whose it is, and of which section
 * @returns nothing where it is no such thing
 */
export async function readKeptWords(body: unknown, about: string, section: SectionCode): Promise<KeptWords | null> {
  const read = posted.safeParse(body);
  if (!read.success) return null;
  const words = 'words' in read.data ? read.data.words : await opened(read.data.sealed, about);
  if (!words || !words.items.every(({ id }) => isItemId(section, id))) return null;
  try {
    return { items: words.items, update: fromBase64(words.update) };
  } catch {
    return null;
  }
}

async function opened(sealed: Parameters<typeof openSealed>[0], about: string) {
  const text = await openSealed(sealed, about);
  if (text === null) return null;
  try {
    const read = inner.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
