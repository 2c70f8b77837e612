import { sentencesOf } from '../../domain/plain-words';

/** One sentence where it stands on the page. */
export interface Passage {
  text: string;
  block: Element;
  range: Range;
}

const blocks = 'p, li, h1, h2, h3, dt, dd';
/** What is there to be tapped, or is not seen, is not read. */
const silent = 'button, a.button, summary, nav, form, [aria-hidden=true], [hidden], .unseen, .on-screen';

/** The sentences of these parts of the page, in the order in which they stand. */
export function passagesIn(roots: Iterable<Element>): Passage[] {
  const found = new Map<Element, Text[]>();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement?.closest(blocks);
      if (block && !node.parentElement?.closest(silent)) found.set(block, [...(found.get(block) ?? []), node as Text]);
    }
  }
  return [...found].flatMap(([block, texts]) => sentencesIn(block, texts));
}

function sentencesIn(block: Element, texts: Text[]): Passage[] {
  const whole = texts.map(({ data }) => data).join('');
  let from = 0;
  return sentencesOf(whole).map((text) => {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    const range = document.createRange();
    range.setStart(...placeIn(texts, start));
    range.setEnd(...placeIn(texts, from));
    return { text, block, range };
  });
}

/** The text node and the place in it of a letter of all of them together. */
function placeIn(texts: Text[], offset: number): [Text, number] {
  let left = offset;
  for (const text of texts) {
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  const last = texts.at(-1)!;
  return [last, last.length];
}
