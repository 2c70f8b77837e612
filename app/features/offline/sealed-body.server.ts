import { z } from 'zod';
import { openSealed } from './sealing-key.server';

const base64 = z.string().max(1024 * 1024);

/** What a device posts that it kept sealed; `sentAt` is its clock then, milliseconds UTC. */
export const sealedBody = z.strictObject({
  sealed: z.strictObject({ keyId: z.string().max(64), enc: base64, text: base64 }),
  sentAt: z.number().int().min(0).optional(),
});

/**
 * What was sealed, read by its schema.
 *
 * @param about what it must have been bound to: whose it is, and what it belongs to
 * @returns nothing where it is no such thing
 */
export async function readSealed<Schema extends z.ZodType>(
  { sealed }: z.output<typeof sealedBody>,
  about: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const text = await openSealed(sealed, about);
  if (text === null) return null;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
