import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/database.server';
import { suggestionAnswers, suggestions } from '#db/tables.server';
import { refused } from '../../domain/decision';
import { clashingItems, type UnsentWords } from '../../domain/kept-words';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import { placingOf, voicesOf } from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import type { OpenSection } from '../drafting/open-sections.server';
import { addItem, readItems, rewordItem } from '../drafting/section-document';
import { usualVoiceOf } from '../people/usual-voice.server';
import { writePrepared, type Prepared, type WritingRefusal } from '../drafting/write-section.server';

/** What a device wrote in one section while it had no connection. */
export interface KeptWords extends Pick<UnsentWords, 'items'> {
  update: Uint8Array;
}

export type KeptWordsTaken =
  | { allowed: true; /** Items whose words stand beside those of somebody else now. */ clashes: string[] }
  | { allowed: false; reason: WritingRefusal };

interface Outcome {
  clashes: KeptWords['items'];
  standing: Map<string, PlanItem>;
}

/**
 * Takes words that were written without a connection. They are merged as if they had been typed now, but where somebody
 * else changed the same words meanwhile: there both texts are kept, side by side, and the person picks (P11, H17).
 */
export async function takeKeptWords(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  kept: KeptWords,
): Promise<KeptWordsTaken> {
  const voice = await usualVoiceOf(viewer.accountId, personId);
  const written = await writePrepared(
    viewer,
    personId,
    section,
    (open) => prepare(open, viewer, section, kept, voice),
    async (tx, outcome) => {
      for (const item of outcome.clashes) await keepBoth(tx, viewer, personId, section, item, outcome.standing, voice);
    },
  );
  if (!written.allowed) return refused(written.reason);
  return { allowed: true, clashes: written.outcome.clashes.map(({ id }) => id) };
}

function prepare(
  { document, guard }: OpenSection,
  viewer: Viewer,
  section: SectionCode,
  kept: KeptWords,
  voice: Voice | null,
): Prepared<Outcome> {
  const standing = new Map(readItems(document, section).map((item) => [item.id, item]));
  const clashes = clashingItems(kept.items, (id) => standing.get(id) ?? null) as KeptWords['items'];
  const outcome = { clashes, standing };
  if (clashes.length === 0) {
    const verdict = guard.attempt(kept.update, viewer.accountId);
    if (verdict.ok) return { outcome, update: verdict.news ? kept.update : null };
  }
  // Item by item: what does not clash, or an update that does not fit any more, whose words are wanted all the same.
  const rest = kept.items.filter((item) => !clashes.includes(item));
  const update = guard.write((copy) => {
    for (const { id, base, words } of rest) {
      if (standing.has(id)) {
        if (base === null || words.trim() !== base.trim()) rewordItem(copy, id, words);
      } else if (words.trim() !== '') {
        addItem(copy, section, { id, text: words, details: { voice }, addedBy: viewer.accountId, addedAt: now() });
      }
    }
  });
  return { outcome, update };
}

/** Both texts stay: what stands in the plan, and this beside it, for the person to pick. */
async function keepBoth(
  tx: Transaction,
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  { id, recordId, base, words }: KeptWords['items'][number],
  standing: Map<string, PlanItem>,
  voice: Voice | null,
): Promise<void> {
  const [known] = await tx.select().from(suggestions).where(eq(suggestions.id, recordId));
  const [answered] = await tx.select().from(suggestionAnswers).where(eq(suggestionAnswers.suggestionId, recordId));
  const at = now();
  if (known) {
    // The same device writes on in the same words.
    if (known.accountId === viewer.accountId && known.itemId === id && !answered) {
      await tx.update(suggestions).set({ words: words.trim(), at }).where(eq(suggestions.id, recordId));
    }
    return;
  }
  const item = standing.get(id);
  const placing = placingOf(item ?? { stage: null, who: null, where: null, whereWords: null });
  await tx.insert(suggestions).values({
    id: recordId,
    personId,
    section,
    itemId: id,
    kind: 'change',
    words: words.trim(),
    placing: null,
    // Looked at again where it is answered: what is not known then is said of nobody.
    voice: voice ?? voicesOf(viewer.role)[0]!,
    why: null,
    saidThen: { ...placing, words: base ?? '' },
    accountId: viewer.accountId,
    at,
    withoutConnection: true,
  });
  await record(tx, {
    at,
    accountId: viewer.accountId,
    action: 'words.kept',
    personId,
    objectId: recordId,
    detail: section,
  });
}
