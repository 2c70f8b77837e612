/** Letters of one proposed answer at most; a longer stretch without an end is cut between words. */
export const longestPiece = 2_000;
/** Pieces of one text at most: more would be a heap, not help. */
export const mostPieces = 400;
/** Letters that are taken at once at most: a long document of about 40 pages. */
export const longestBroughtIn = 200_000;
/** Milliseconds that a piece waits to be placed; then it is thrown away (C6). */
export const piecesKeptFor = 30 * 24 * 60 * 60 * 1_000;

/** A paragraph longer than this is proposed sentence by sentence. */
const longParagraph = 280;

const bullet = /^\s*(?:[-–—*•·▪◦‣]|\(?\d{1,3}[.)])(?=\s)\s*/u;

/**
 * A text as proposed answers, one for each thing it says: a line of a list, a short paragraph, a sentence of a long
 * one. Every letter stays; only the marks of a list and the space around go. Nothing is judged, and nothing is placed.
 */
export function piecesOf(text: string): string[] {
  const lines = text
    .replace(/\0/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .split('\n');
  return joinWrapped(lines).flatMap(sentencesOfLong).flatMap(cutLong);
}

/** Lines that a mail or a plain text broke in the middle of a sentence are one again. */
function joinWrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const said = line.replace(bullet, '').trim();
    const goesOn = isOpen && !bullet.test(line) && /^\p{Ll}/u.test(said);
    if (goesOn) whole.push(`${whole.pop() ?? ''} ${said}`);
    else if (said !== '') whole.push(said);
    isOpen = line.trim().length >= 50 && !/[.!?:;…]["'”’)]*\s*$/.test(line);
  }
  return whole;
}

function sentencesOfLong(paragraph: string): string[] {
  if (paragraph.length <= longParagraph) return [paragraph];
  return paragraph
    .split(/(?<=[.!?…؟。]["'”’)]{0,2})\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function cutLong(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > longestPiece) {
    const space = rest.lastIndexOf(' ', longestPiece);
    let end = space > 0 ? space : longestPiece;
    // Never through the middle of a letter.
    if (/[\ud800-\udbff]/.test(rest[end - 1]!)) end--;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}
