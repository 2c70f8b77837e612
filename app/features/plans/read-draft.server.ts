import { and, eq, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, circle } from '#db/tables.server';
import { crisisLineId, inOrder, itemSections, type PlanItem } from '../../domain/plan';
import { canonicalJson, sha256 } from '../../platform/hash.server';
import { readSection } from '../drafting/live-section.server';

export interface Draft {
  crisisLine: string | null;
  /** In the order of the sections, then their own; without those taken out and those with nothing in them. */
  items: PlanItem[];
  /** Of the words and their details, but not of the ticks for the card: those are part of the answer. */
  hash: string;
}

/** The whole draft as it stands, for reading through and for agreeing. */
export async function readDraft(planId: string): Promise<Draft> {
  const sections = await Promise.all(itemSections.map((section) => readSection(planId, section)));
  const all = sections.flatMap(inOrder).filter((item) => !item.takenOut && item.text.trim() !== '');
  const items = all.filter((item) => item.id !== crisisLineId);
  const crisisLine = all.find((item) => item.id === crisisLineId)?.text.trim() ?? null;
  const read = items.map(({ onCard: _ticked, ...item }) => item);
  return { crisisLine, items, hash: sha256(canonicalJson({ crisisLine, read })) };
}

/** Who was part of writing these items, by name and relation; the person is not listed. */
export async function whoWrote(personId: string, items: PlanItem[]): Promise<string[]> {
  const writers = new Set(items.map((item) => item.addedBy));
  const known = await database()
    .read.select({ id: accounts.id, name: accounts.name, relation: circle.relation })
    .from(circle)
    .innerJoin(accounts, eq(accounts.id, circle.accountId))
    .where(and(eq(circle.personId, personId), ne(accounts.role, 'person')));
  return known.filter(({ id }) => writers.has(id)).map(({ name, relation }) => `${name} (${relation})`);
}
