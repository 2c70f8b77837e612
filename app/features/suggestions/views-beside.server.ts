import { asc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { itemViews } from '#db/tables.server';
import type { ItemView } from '../../domain/plan';

/** The views that stand beside the items of a person's plan, oldest first (P4). */
export async function viewsBeside(personId: string): Promise<ItemView[]> {
  const rows = await database()
    .read.select()
    .from(itemViews)
    .where(eq(itemViews.personId, personId))
    .orderBy(asc(itemViews.at), asc(itemViews.id));
  return rows.map(({ itemId, by, words, at }) => ({ itemId, by, text: words, at }));
}
