import { passagesIn, type Passage } from './passages';

export interface Reading {
  stop(): void;
}

const mark = 'reading-aloud';

/**
 * Reads these parts of the page sentence by sentence, marking the one that is read.
 *
 * @param voice of the device itself: no word leaves it (A6)
 * @param pace asked for at each sentence
 * @param ended called once: at the end, when stopped, or where the device cannot go on
 */
export function readAloud(
  roots: Iterable<Element>,
  voice: SpeechSynthesisVoice,
  pace: () => number,
  ended: () => void,
): Reading {
  const passages = passagesIn(roots);
  let isOver = false;
  function finish() {
    if (isOver) return;
    isOver = true;
    unmark();
    speechSynthesis.cancel();
    window.removeEventListener('pagehide', finish);
    ended();
  }
  function next() {
    if (isOver) return;
    const passage = passages.shift();
    if (!passage) return finish();
    show(passage);
    const words = new SpeechSynthesisUtterance(passage.text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = pace();
    words.onend = next;
    words.onerror = finish;
    speechSynthesis.speak(words);
  }
  window.addEventListener('pagehide', finish);
  speechSynthesis.cancel();
  next();
  return { stop: finish };
}

function show({ block, range }: Passage) {
  unmark();
  if (typeof Highlight === 'undefined') block.setAttribute('data-read-aloud', '');
  else CSS.highlights.set(mark, new Highlight(range));
  block.scrollIntoView({ block: 'nearest' });
}

function unmark() {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(mark);
  document.querySelectorAll('[data-read-aloud]').forEach((each) => each.removeAttribute('data-read-aloud'));
}
