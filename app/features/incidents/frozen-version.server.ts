import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { planVersions } from '#db/tables.server';

export type FrozenVersion = Pick<
  typeof planVersions.$inferSelect,
  'id' | 'personId' | 'number' | 'agreedAt' | 'content'
>;

// A version never changes (H5), so the last ones that were asked for stay in memory.
const kept = new Map<string, FrozenVersion>();
const mostKept = 200;

/** The version that an incident keeps (P7); nothing where there is no such version. */
export async function frozenVersion(id: string | null, query: Query = database().read): Promise<FrozenVersion | null> {
  if (id === null) return null;
  const known = kept.get(id);
  if (known) return known;
  const { personId, number, agreedAt, content } = planVersions;
  const [found] = await query
    .select({ id: planVersions.id, personId, number, agreedAt, content })
    .from(planVersions)
    .where(eq(planVersions.id, id));
  if (!found) return null;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(id, found);
  return found;
}
