import * as Y from 'yjs';
import { database } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { refused } from '../../domain/decision';
import { clashingItems, type UnsentWords } from '../../domain/kept-words';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { guardSection } from '../drafting/check-section';
import type { OpenSection } from '../drafting/open-sections.server';
import { addItem, readItems, rewordItem, wordItem } from '../drafting/section-document';
import { usualVoiceOf } from '../people/usual-voice.server';
import { writePrepared, type Prepared, type WritingRefusal } from '../drafting/write-section.server';
import { keepBoth, stillBeside } from './keep-both.server';
import { hashOfWords, noteTaken, takenBefore, type TakenBefore } from './kept-records.server';

/** What a device wrote in one section while it had no connection. */
export interface KeptWords extends Pick<UnsentWords, 'items'> {
  update: Uint8Array;
}

export type KeptWordsTaken =
  | {
      allowed: true;
      /** Items whose words stand beside those of somebody else now. */
      clashes: string[];
      /** The device's document holds nothing that the plan's does not: it may go on with it. */
      merged: boolean;
    }
  | { allowed: false; reason: WritingRefusal };

interface Outcome {
  /** Taken now: side by side with what stands there, or into the plan. */
  beside: KeptWords['items'];
  rest: KeptWords['items'];
  /** Taken before, and side by side since. */
  stayed: KeptWords['items'];
  merged: boolean;
  standing: Map<string, PlanItem>;
}

/** The same words came twice at once, and the others were first. */
class TakenMeanwhile extends Error {
  override name = 'TakenMeanwhile';
}

/**
 * Takes words that were written without a connection. They are merged as if they had been typed now, but where somebody
 * else changed the same words meanwhile: there both texts are kept, side by side, and the person picks (P11, H17). What
 * was taken before is answered, and not taken again, whatever became of it since (P2).
 */
export async function takeKeptWords(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  kept: KeptWords,
): Promise<KeptWordsTaken> {
  const before = await takenBefore(database().read, viewer.accountId, kept.items);
  const voice = await usualVoiceOf(viewer.accountId, personId);
  let stillOpen: KeptWords['items'] = [];
  async function alongside(tx: Transaction, { beside, rest, stayed, merged, standing }: Outcome): Promise<void> {
    const since = await takenBefore(tx, viewer.accountId, kept.items);
    const isNews = ({ recordId }: { recordId: string }) =>
      since.get(recordId)?.wordsHash !== before.get(recordId)?.wordsHash;
    if (kept.items.some(isNews)) throw new TakenMeanwhile();
    for (const item of beside)
      await keepBoth(tx, viewer, item, { personId, section, item: standing.get(item.id), voice });
    await noteTaken(tx, viewer.accountId, beside, 'beside');
    await noteTaken(tx, viewer.accountId, rest, merged ? 'merged' : 'written');
    stillOpen = await stillBeside(tx, stayed);
  }
  try {
    const prepareWith = (open: OpenSection) => prepare(open, viewer, kept, before, voice);
    const written = await writePrepared(viewer, personId, section, prepareWith, alongside);
    if (!written.allowed) return refused(written.reason);
    const { beside, merged } = written.outcome;
    return { allowed: true, clashes: [...beside, ...stillOpen].map(({ id }) => id), merged };
  } catch (error) {
    if (error instanceof TakenMeanwhile) return takeKeptWords(viewer, personId, section, kept);
    throw error;
  }
}

function prepare(
  open: OpenSection,
  viewer: Viewer,
  kept: KeptWords,
  before: ReadonlyMap<string, TakenBefore>,
  voice: Voice | null,
): Prepared<Outcome> {
  const { document, guard, section } = open;
  const standing = new Map(readItems(document, section).map((item) => [item.id, item]));
  const isDone = ({ recordId, words }: KeptWords['items'][number]) =>
    before.get(recordId)?.wordsHash === hashOfWords(words);
  const stayed = kept.items.filter((item) => isDone(item) && before.get(item.recordId)?.how === 'beside');
  const fresh = kept.items
    .filter((item) => !isDone(item))
    .map((item) => ({ ...item, base: lastHeard(item, before.get(item.recordId), standing.get(item.id)) }));
  const clashing = new Set(clashingItems(fresh, (id) => standing.get(id) ?? null).map(({ id }) => id));
  const isBeside = ({ id, recordId }: KeptWords['items'][number]) =>
    clashing.has(id) || before.get(recordId)?.how === 'beside';
  const beside = fresh.filter(isBeside);
  const rest = fresh.filter((item) => !isBeside(item));
  const outcome = { beside, rest, stayed, standing };
  // Once a part of its document was kept out of the plan, or written anew, the rest of it can never be merged.
  if (beside.length === 0 && kept.items.every(({ recordId }) => (before.get(recordId)?.how ?? 'merged') === 'merged')) {
    const verdict = guard.attempt(kept.update, viewer.accountId);
    if (verdict.ok) return { outcome: { ...outcome, merged: true }, update: verdict.news ? kept.update : null };
  }
  // Item by item: what does not clash, or an update that does not fit any more, whose words are wanted all the same.
  const wrote = asWritten(open, kept.update, viewer);
  const update = guard.write((copy) => {
    for (const { id, base, words } of rest) {
      const isThere = standing.has(id);
      if (!isThere && words.trim() === '') continue;
      if (!isThere)
        addItem(copy, section, { id, text: words, details: { voice }, addedBy: viewer.accountId, addedAt: now() });
      else if (base === null || words.trim() !== base.trim()) rewordItem(copy, id, words);
      else if (standing.get(id)?.text !== words.trim()) continue;
      const formed = wrote.get(id);
      if (formed?.text === words.trim()) wordItem(copy, id, formed.words);
    }
  });
  return { outcome: { ...outcome, merged: false }, update };
}

/** What an item said when the device heard of it last: where its own words stand there since, those. */
function lastHeard({ base }: { base: string | null }, before: TakenBefore | undefined, stands: PlanItem | undefined) {
  if (!before) return base;
  return stands && hashOfWords(stands.text) === before.wordsHash ? stands.text : (base ?? '');
}

/** The items as the device wrote them, with their lists, marks and links, where its document can still be read. */
function asWritten({ guard, section }: OpenSection, update: Uint8Array, viewer: Viewer): Map<string, PlanItem> {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, guard.state());
  if (!guardSection(copy, section, new Map()).attempt(update, viewer.accountId).ok) return new Map();
  Y.applyUpdate(copy, update);
  return new Map(readItems(copy, section).map((item) => [item.id, item]));
}
