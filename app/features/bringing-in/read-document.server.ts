import { textOf } from '../../platform/text-of';
import { readWordDocument, UnreadableDocument } from './read-word-document.server';

export type ReadDocument =
  | { ok: true; text: string }
  | { ok: false; reason: 'old-word' | 'pdf' | 'not-readable' | 'empty' };

const starts = (bytes: Buffer, ...hex: string[]) =>
  hex.some((each) => bytes.subarray(0, each.length / 2).equals(Buffer.from(each, 'hex')));

/** The text of a file, judged by what it holds and never by its name (D14). */
export async function readDocument(bytes: Buffer): Promise<ReadDocument> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (starts(bytes, 'd0cf11e0a1b11ae1')) return { ok: false, reason: 'old-word' };
  if (starts(bytes, '25504446')) return { ok: false, reason: 'pdf' };
  if (starts(bytes, '504b0304', '504b0506')) {
    try {
      return { ok: true, text: await readWordDocument(bytes) };
    } catch (error) {
      if (error instanceof UnreadableDocument) return { ok: false, reason: 'not-readable' };
      throw error;
    }
  }
  const text = textOf(bytes);
  const isMarkup = text !== null && /^\s*(<\?xml|<!doctype|<html|<svg|\{\\rtf)/i.test(text);
  return text === null || isMarkup ? { ok: false, reason: 'not-readable' } : { ok: true, text };
}
