import { and, asc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { itemViews } from '#db/tables.server';
import { standingViews } from '../../domain/item-views';
import type { ItemView, SectionCode } from '../../domain/plan';

/** The views that stand beside the items of a person's plan, or of one section of it, oldest first (P4). */
export async function viewsBeside(personId: string, section?: SectionCode): Promise<ItemView[]> {
  const entries = await entriesBeside(personId, section);
  return entries.map(({ itemId, by, words, at }) => ({ itemId, by, text: words, at }));
}

/** The same as they are kept, with whose account wrote each. */
export async function entriesBeside(personId: string, section?: SectionCode) {
  const rows = await database()
    .read.select()
    .from(itemViews)
    .where(and(eq(itemViews.personId, personId), section && eq(itemViews.section, section)))
    .orderBy(asc(itemViews.at), asc(itemViews.id));
  return standingViews(rows);
}
