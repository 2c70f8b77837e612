import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { fromBufferPromise, type Entry } from 'yauzl';
import { longestBroughtIn } from '../../domain/proposed-pieces';

/** A document that is no Word document, is broken, or asks for more than it should (D14, D15). */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
}

/** Files in a document at most, and the bytes that its words may unfold to: so large a text is none that a person wrote. */
const mostEntries = 2_000;
const largestWords = 12 * 1024 * 1024;
/** Words fold to about a tenth; what unfolds to this many times its size was made to. */
const highestRatio = 200;
const deepestTag = 200;

/**
 * The plain text of a Word document (.docx): a line for each paragraph. Nothing else of it is unfolded, run or followed.
 * Throws UnreadableDocument; text beyond what can be taken at once is cut, and is refused as too long by whoever asks.
 */
export async function readWordDocument(bytes: Buffer): Promise<string> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > mostEntries) throw new UnreadableDocument('too many files');
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== 'word/document.xml') continue;
      mustBeBounded(entry);
      return await textOfXml(await zip.openReadStreamPromise(entry));
    }
  } catch (cause) {
    throw new UnreadableDocument('not readable', { cause });
  }
  throw new UnreadableDocument('no words in it');
}

function mustBeBounded({ uncompressedSize, compressedSize }: Entry): void {
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > largestWords || (ratio > highestRatio && uncompressedSize > 1024 * 1024)) {
    throw new UnreadableDocument('unfolds to too much');
  }
}

/** What ends a line. */
const lines = new Set(['w:p', 'w:br', 'w:cr']);

/** What is left out: the second copy that a text box has for old programs, and words where they stood before a move. */
const secondCopies = new Set(['mc:Fallback', 'w:moveFrom']);

async function textOfXml(stream: Readable): Promise<string> {
  const parser = new SaxesParser();
  let [text, depth, leftOut, isWords] = ['', 0, 0, false];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new UnreadableDocument('declares what it means itself');
  });
  parser.on('opentag', ({ name }) => {
    if (++depth > deepestTag) throw new UnreadableDocument('too deep');
    if (secondCopies.has(name)) leftOut++;
    isWords = name === 'w:t' && leftOut === 0;
    if (name === 'w:tab') text += '\t';
  });
  parser.on('text', (words) => {
    if (isWords) text += words;
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    isWords = false;
    if (secondCopies.has(name)) leftOut--;
    if (lines.has(name) && leftOut === 0) text += '\n';
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (text.length > 2 * longestBroughtIn) return text;
  }
  parser.write(decoder.decode()).close();
  return text;
}
