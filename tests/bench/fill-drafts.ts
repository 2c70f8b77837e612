import type { Database } from 'better-sqlite3';
import * as Y from 'yjs';
import { itemSections } from '../../app/domain/plan';
import { documentName, readItems } from '../../app/features/drafting/section-document';
import { startItem } from './start-item';
import { inserter, kinds, nth, type Filled } from './fill-people';

/** So many people's thirteen sections: more than two hundred. */
const plans = 17;

/** Sections with one item each, for whom the writer decides. */
export function fillDrafts(raw: Database, { now, writer }: Filled): { documents: string[]; itemId: string } {
  const putDecider = inserter(raw, 'deciders');
  const putUpdate = inserter(raw, 'section_updates');
  const putFold = inserter(raw, 'section_folds');
  const documents: string[] = [];
  const itemId = nth(kinds.use, 0xfff);
  for (let n = 0; n < plans; n++) {
    const planId = nth(kinds.plan, n);
    putDecider({
      id: nth(kinds.decider, n),
      person_id: nth(kinds.person, n),
      account_id: writer.accountId,
      basis: '003',
      reason: 'Attorney.',
      from_at: 0,
      until_at: null,
    });
    itemSections.forEach((section, index) => {
      const document = new Y.Doc();
      startItem(document, section, itemId, writer.accountId);
      const state = Buffer.from(Y.encodeStateAsUpdate(document));
      const id = nth(kinds.audit + 16, n * 16 + index);
      putUpdate({ id, plan_id: planId, section, account_id: writer.accountId, at: now, bytes: state });
      putFold({
        plan_id: planId,
        section,
        folded_through: id,
        state,
        items: JSON.stringify(readItems(document, section)),
        item_count: 1,
        updated_at: now,
        updated_by: writer.accountId,
      });
      documents.push(documentName(planId, section));
    });
  }
  return { documents, itemId };
}
