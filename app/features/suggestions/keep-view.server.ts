import { and, eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { accounts, circle, itemViews, suggestionAnswers } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { suggestionOf } from './answer-suggestion.server';

/**
 * The person said no, and keeps the other view beside their own words, under its author's name (P4). Keeping it twice
 * is once. Something new that was refused has no words of the person to stand beside.
 */
export async function keepView(
  viewer: Viewer,
  personId: string,
  suggestionId: string,
): Promise<Decision<'unseen' | 'forbidden' | 'not-refused' | 'nothing-beside'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.see', found.subject, at)) return refused('unseen');
    if (!can(viewer, 'plan.agree', found.subject, at)) return refused('forbidden');
    const suggestion = await suggestionOf(personId, suggestionId, tx);
    if (!suggestion) return refused('unseen');
    const [answer] = await tx.select().from(suggestionAnswers).where(eq(suggestionAnswers.suggestionId, suggestionId));
    if (answer?.answer !== 'no') return refused('not-refused');
    const words = suggestion.words ?? suggestion.why;
    if (suggestion.kind === 'add' || words === null) return refused('nothing-beside');
    const [kept] = await tx
      .select({ id: itemViews.id })
      .from(itemViews)
      .where(eq(itemViews.suggestionId, suggestionId));
    if (kept) return { allowed: true };
    const id = newId();
    await tx.insert(itemViews).values({
      id,
      personId,
      section: suggestion.section,
      itemId: suggestion.itemId,
      accountId: suggestion.accountId,
      by: await nameBeside(tx, personId, suggestion.accountId),
      words,
      at: suggestion.at,
      suggestionId,
    });
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'view.kept',
      personId,
      objectId: id,
      detail: suggestion.section,
    });
    return { allowed: true };
  });
}

/** "Carys Hughes, sister": the name that a view stands under. */
export async function nameBeside(query: Query, personId: string, accountId: string): Promise<string> {
  const [found] = await query
    .select({ name: accounts.name, jobTitle: accounts.jobTitle, relation: circle.relation })
    .from(accounts)
    .leftJoin(circle, and(eq(circle.accountId, accounts.id), eq(circle.personId, personId)))
    .where(eq(accounts.id, accountId));
  const as = found?.relation ?? found?.jobTitle;
  return [found?.name ?? '', as].filter(Boolean).join(', ');
}
