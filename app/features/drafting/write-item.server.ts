import type * as Y from 'yjs';
import type { ItemDetails } from '../../domain/item-details';
import type { SectionCode } from '../../domain/plan';
import { typedLines } from '../../domain/words';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { addItem, itemsOf, moveItem, rewordItem, setDetails, setTakenOut, wordsFragment } from './section-document';
import { plainText } from './section-words';
import { writeSection, type WritingRefusal } from './write-section.server';

export type ItemCommand =
  /** The id is made with the form, so that the same form sent twice adds one item. */
  | { do: 'add'; id: string; text: string; details: Partial<ItemDetails> }
  /** `basedOn`: the words as they stood when the form was made. */
  | { do: 'change'; id: string; text: string; basedOn: string; details: Partial<ItemDetails> }
  | { do: 'describe'; id: string; details: Partial<ItemDetails> }
  | { do: 'up' | 'down' | 'take-out' | 'bring-back'; id: string };

export type ItemWritten =
  | { allowed: true; id: string }
  | { allowed: false; reason: WritingRefusal | 'gone' }
  /** Somebody else changed the words meanwhile: nothing was changed; both stand side by side. */
  | { allowed: false; reason: 'changed meanwhile'; nowSays: string };

type Outcome = { done: true } | { done: false; nowSays: string | null };

/** One change of one item, posted by a form (journey 1, without JavaScript). */
export async function writeItem(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  command: ItemCommand,
): Promise<ItemWritten> {
  const at = now();
  const written = await writeSection(viewer, personId, section, (document): Outcome => {
    if (command.do === 'add') {
      const { id, text, details } = command;
      addItem(document, section, { id, text, details, addedBy: viewer.accountId, addedAt: at });
      return { done: true };
    }
    if (!itemsOf(document).has(command.id)) return { done: false, nowSays: null };
    if (command.do === 'change') return change(document, command);
    if (command.do === 'describe') setDetails(document, command.id, command.details);
    if (command.do === 'up') moveItem(document, section, command.id, -1);
    if (command.do === 'down') moveItem(document, section, command.id, 1);
    if (command.do === 'take-out') setTakenOut(document, command.id, true);
    if (command.do === 'bring-back') setTakenOut(document, command.id, false);
    return { done: true };
  });
  if (!written.allowed) return written;
  const { outcome } = written;
  if (outcome.done) return { allowed: true, id: command.id };
  if (outcome.nowSays === null) return { allowed: false, reason: 'gone' };
  return { allowed: false, reason: 'changed meanwhile', nowSays: outcome.nowSays };
}

function change(document: Y.Doc, command: Extract<ItemCommand, { do: 'change' }>): Outcome {
  const fragment = wordsFragment(itemsOf(document).get(command.id));
  const nowSays = fragment ? plainText(fragment) : '';
  const wanted = typedLines(command.text).join('\n').trim();
  const basis = typedLines(command.basedOn).join('\n').trim();
  const wasReworded = wanted !== basis;
  if (wasReworded && nowSays !== basis && nowSays !== wanted) return { done: false, nowSays };
  if (wasReworded) rewordItem(document, command.id, command.text);
  setDetails(document, command.id, command.details);
  return { done: true };
}
