import * as Y from 'yjs';
import type { SectionCode } from '../../app/domain/plan';
import { addItem, itemsOf, wordsFragment } from '../../app/features/drafting/section-document';

/** The item that is typed in, the same in ours and in the floor. */
export function startItem(document: Y.Doc, section: SectionCode, itemId: string, accountId: string): void {
  document.clientID = 1;
  addItem(document, section, { id: itemId, text: 'Plans changing.', addedBy: accountId, addedAt: 0 });
}

/** Types one letter where the words begin, as somebody with the caret there. */
export function typeLetter(document: Y.Doc, itemId: string, letter: string): void {
  const paragraph = wordsFragment(itemsOf(document).get(itemId))?.get(0);
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('There is no paragraph to type in.');
  const text = paragraph.get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('There is no text to type in.');
  text.insert(0, letter);
}
