import type * as Y from 'yjs';
import { holdsNothing, type ItemDetails } from '../../domain/item-details';
import { mergeDetails } from '../../domain/merge-details';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import { typedLines } from '../../domain/words';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { wasPutAway } from '../history/find-put-away.server';
import { findSubject } from '../people/find-subject.server';
import { usualVoiceOf } from '../people/usual-voice.server';
import { asOwnSitting } from './own-sitting.server';
import {
  addItem,
  bringBack,
  itemsOf,
  moveItem,
  readItems,
  rewordItem,
  setDetails,
  setTakenOut,
  wordsFragment,
} from './section-document';
import { plainText } from './section-words';
import { writeSection, type WritingRefusal } from './write-section.server';

export type ItemCommand =
  /** The id is made with the form, so that the same form sent twice adds one item. */
  | { do: 'add'; id: string; text: string; details: Partial<ItemDetails> }
  /** `basedOn`: the words as they stood when the form was made. */
  | ({ do: 'change'; id: string; text: string; basedOn: string } & Described)
  /** With `basedOn` only if the words still stand as whoever says it read them. */
  | ({ do: 'describe'; id: string; basedOn?: string } & Described)
  | { do: 'up' | 'down' | 'take-out' | 'bring-back'; id: string };

interface Described {
  details: Partial<ItemDetails>;
  /** What was said of each of them when the form was made; without it they are set whatever stands. */
  before?: Partial<ItemDetails>;
}

/** What somebody else changed meanwhile to something else than this form. */
interface Clash {
  /** The words that stand. */
  nowSays?: string;
  details?: {
    now: PlanItem;
    /** What this form says of it, where both changed the same. */
    wanted: Partial<ItemDetails>;
    /** What the form begins with when it comes back. */
    seen: Partial<ItemDetails>;
  };
}

export type ItemWritten =
  | { allowed: true; id: string }
  | { allowed: false; reason: WritingRefusal | 'gone' }
  /** Nothing was changed; both stand side by side. */
  | ({ allowed: false; reason: 'changed meanwhile' } & Clash);

type Outcome = { done: true } | { done: false; clash: Clash | null };

/** One change of one item, posted by a form (journey 1, without JavaScript). */
export async function writeItem(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  command: ItemCommand,
): Promise<ItemWritten> {
  const at = now();
  const found = command.do === 'bring-back' ? await findSubject(personId, viewer.accountId) : null;
  const away = found ? await wasPutAway(viewer, found.subject, section, command.id, at) : undefined;
  // The person's own forms say it, and may leave it unsaid; somebody else's words are never taken for theirs (P3).
  const isOthers = command.do === 'add' && viewer.personId !== personId;
  const voice = isOthers ? await usualVoiceOf(viewer.accountId, personId) : null;
  const toItem = (document: Y.Doc): Outcome => {
    if (command.do === 'add') return add(document, section, command, { viewer, voice, at });
    if (!itemsOf(document).has(command.id)) return { done: false, clash: null };
    const item = readItems(document, section).find(({ id }) => id === command.id);
    // Nothing is put into what was put away: it comes back as it was, or stays where it is.
    const isAway = item?.takenOut && holdsNothing(item);
    const isPut = command.do === 'change' || command.do === 'describe' || (command.do === 'bring-back' && !away);
    if (!item || (isAway && isPut)) return { done: false, clash: null };
    if (command.do === 'change' || command.do === 'describe') return change(document, command, item);
    if (command.do === 'up') moveItem(document, section, command.id, -1);
    if (command.do === 'down') moveItem(document, section, command.id, 1);
    if (command.do === 'take-out') setTakenOut(document, command.id, true);
    if (command.do === 'bring-back') bringBack(document, section, command.id, away);
    return { done: true };
  };
  const write = () => writeSection(viewer, personId, section, toItem);
  // What somebody writes there live just now is in the history before other words take its place, and is not joined to them.
  const written = await (command.do === 'change' ? asOwnSitting(personId, section, [], write) : write());
  if (!written.allowed) return written;
  const { outcome } = written;
  if (outcome.done) return { allowed: true, id: command.id };
  if (outcome.clash === null) return { allowed: false, reason: 'gone' };
  return { allowed: false, reason: 'changed meanwhile', ...outcome.clash };
}

interface Adding {
  viewer: Viewer;
  /** Whose words they are where nobody said. */
  voice: Voice | null;
  at: number;
}

/** The same form sent twice adds one item; other words under an id that is taken are kept beside what stands there. */
function add(
  document: Y.Doc,
  section: SectionCode,
  { id, text, details }: Extract<ItemCommand, { do: 'add' }>,
  { viewer, voice: usual, at }: Adding,
): Outcome {
  const there = itemsOf(document).get(id);
  const item = readItems(document, section).find((each) => each.id === id);
  if (there && item?.takenOut && holdsNothing(item)) {
    // The crisis line has the same id for ever: where the last one was put away, this is another.
    setTakenOut(document, id, false);
    rewordItem(document, id, text);
    setDetails(document, id, { ...details, voice: details.voice ?? usual });
    return { done: true };
  }
  if (!there) {
    const voice = details.voice ?? usual;
    addItem(document, section, { id, text, details: { ...details, voice }, addedBy: viewer.accountId, addedAt: at });
    return { done: true };
  }
  const fragment = wordsFragment(there);
  const nowSays = fragment ? plainText(fragment) : '';
  return nowSays === asTyped(text) ? { done: true } : { done: false, clash: { nowSays } };
}

/** All of it, or nothing where somebody else changed the same meanwhile. */
function change(
  document: Y.Doc,
  command: Extract<ItemCommand, { do: 'change' | 'describe' }>,
  item: PlanItem,
): Outcome {
  const { details, seen } = command.before
    ? mergeDetails(item.section, command.before, command.details, item)
    : { details: command.details, seen: {} };
  const text = reworded(document, command);
  const clash: Clash = {};
  if (text.nowSays !== undefined) clash.nowSays = text.nowSays;
  if (Object.keys(seen).length > 0) {
    const wanted = Object.entries(command.details).filter(([name]) => name in seen);
    clash.details = { now: item, wanted: Object.fromEntries(wanted), seen };
  }
  if (clash.nowSays !== undefined || clash.details) return { done: false, clash };
  if (text.words !== undefined) rewordItem(document, command.id, text.words);
  setDetails(document, command.id, details);
  return { done: true };
}

/** The words to be written, or those that somebody else wrote in their place. */
function reworded(
  document: Y.Doc,
  command: Extract<ItemCommand, { do: 'change' | 'describe' }>,
): { words?: string; nowSays?: string } {
  if (command.basedOn === undefined) return {};
  const fragment = wordsFragment(itemsOf(document).get(command.id));
  const nowSays = fragment ? plainText(fragment) : '';
  const basis = asTyped(command.basedOn);
  if (command.do === 'describe') return nowSays === basis ? {} : { nowSays };
  const wanted = asTyped(command.text);
  if (wanted === basis) return {};
  return nowSays !== basis && nowSays !== wanted ? { nowSays } : { words: command.text };
}

function asTyped(words: string): string {
  return typedLines(words).join('\n').trim();
}
