import { and, eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { itemViews } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { mostOwnViews, ownLabel } from '../../domain/item-views';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { whatStands } from './what-stands.server';

export interface OwnView {
  /** Made with the form: the same form sent twice writes it once. */
  id: string;
  section: SectionCode;
  itemId: string;
  /** Nothing where what they wrote there before no longer stands. */
  words: string | null;
}

export type ViewWritten = Decision<'unseen' | 'forbidden' | 'gone' | 'words-missing' | 'too-many'>;

/**
 * A dated view of staff beside an item, under their own name and job (P3, P4). Nothing waits for it and nothing is locked by
 * it; it is never changed, only ended by a later entry of its author.
 */
export async function writeView(viewer: Viewer, personId: string, view: OwnView): Promise<ViewWritten> {
  const before = await findSubject(personId, viewer.accountId);
  if (!before || !can(viewer, 'person.see', before.subject, now())) return refused('unseen');
  const stands = await whatStands(viewer, before, view.section, now());
  if (!stands.allowed) return refused('forbidden');
  return inTransaction(async (tx): Promise<ViewWritten> => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    const by = found && ownLabel(viewer, found.subject, at);
    if (!found || !by || !can(viewer, 'draft.suggest', found.subject, at, view.section)) return refused('forbidden');
    if (!stands.items.some(({ id }) => id === view.itemId)) return refused('gone');
    const words = view.words?.trim() ?? '';
    if (view.words !== null && words === '') return refused('words-missing');
    const [known] = await tx.select().from(itemViews).where(eq(itemViews.id, view.id));
    if (known) return known.accountId === viewer.accountId ? { allowed: true } : refused('forbidden');
    const { accountId } = viewer;
    const mine = and(eq(itemViews.itemId, view.itemId), eq(itemViews.accountId, accountId));
    if ((await tx.$count(itemViews, mine)) >= mostOwnViews) return refused('too-many');
    const { id, section, itemId } = view;
    await tx.insert(itemViews).values({ id, personId, section, itemId, accountId, by, words, at, suggestionId: null });
    const action = words === '' ? ('view.ended' as const) : ('view.written' as const);
    await record(tx, { at, accountId, action, personId, objectId: id, detail: section });
    return { allowed: true };
  });
}
