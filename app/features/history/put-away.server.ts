import type * as Y from 'yjs';
import { itemRevisions } from '#db/tables.server';
import { holdsNothing, noDetails } from '../../domain/item-details';
import { changesOf, type Revision } from '../../domain/history';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { newId } from '../../platform/ids';
import { findPlan } from '../drafting/find-plan.server';
import { foldSection } from '../drafting/fold-section.server';
import { openSections } from '../drafting/open-sections.server';
import { documentName, makeItemSay, readItems } from '../drafting/section-document';
import { writeSection } from '../drafting/write-section.server';

/**
 * What was taken out of a section leaves the live document, which is sent whole to everybody who is let in; its words
 * stay in the history, for those who may read it from then on, and can be brought back (P1, P11).
 *
 * @param before milliseconds UTC: whoever is let in from this moment on reads none of it
 */
export async function putAway(viewer: Viewer, personId: string, section: SectionCode, before: number): Promise<void> {
  const plan = await findPlan(personId);
  if (!plan) return;
  const { id: planId } = plan;
  // What was written just before is a sitting of its own.
  const open = openSections.get(documentName(planId, section));
  if (open) await foldSection(open);
  const at = before - 1;
  const written = await writeSection(
    viewer,
    personId,
    section,
    (document) => emptyTakenOut(document, section),
    async (tx, pairs) => {
      for (const { before, after } of pairs) {
        const revision: Revision = {
          itemId: before.id,
          from: at,
          until: at,
          accountIds: [viewer.accountId],
          before,
          after,
        };
        const changes = changesOf(before, after);
        await tx.insert(itemRevisions).values({ id: newId(), planId, section, ...revision, changes });
      }
    },
  );
  if (!written.allowed) throw new Error(`What was taken out could not be put away: ${written.reason}.`);
}

/** Each item that was taken out and still held something: as it was, and as it is now. */
function emptyTakenOut(document: Y.Doc, section: SectionCode) {
  const items = readItems(document, section).filter((item) => item.takenOut && !holdsNothing(item));
  return items.map((before) => {
    const after = { ...before, ...noDetails, text: '', words: { type: 'doc', content: [] } };
    makeItemSay(document, after);
    return { before, after };
  });
}
