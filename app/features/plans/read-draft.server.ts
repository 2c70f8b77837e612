import { and, eq, inArray, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, circle, sectionUpdates, suggestionAnswers, suggestions } from '#db/tables.server';
import {
  crisisLineId,
  inOrder,
  itemSections,
  saidOf,
  saysSomething,
  type PlanItem,
  type Voice,
} from '../../domain/plan';
import type { Picture } from '../../domain/picture';
import { canonicalJson, sha256 } from '../../platform/hash.server';
import { readSection } from '../drafting/live-section.server';

export interface Draft {
  crisisLine: string | null;
  crisisLineVoice: Voice | null;
  crisisLinePicture: Picture | null;
  /** In the order of the sections, then their own; without those taken out and those with nothing in them. */
  items: PlanItem[];
  /** Of the words and their details, but not of the ticks for the card: those are part of the answer. */
  hash: string;
}

/** The whole draft as it stands, for reading through and for agreeing. */
export async function readDraft(planId: string): Promise<Draft> {
  const sections = await Promise.all(itemSections.map((section) => readSection(planId, section)));
  const all = sections.flatMap(inOrder).filter((item) => !item.takenOut && saysSomething(item));
  const items = all.filter((item) => item.id !== crisisLineId);
  const line = all.find((item) => item.id === crisisLineId);
  const crisisLine = (line && saidOf(line)) || null;
  const crisisLineVoice = line?.voice ?? null;
  const crisisLinePicture = line?.picture ?? null;
  const read = items.map(({ onCard: _ticked, ...item }) => item);
  const lineRead = { crisisLine, crisisLineVoice, ...(crisisLinePicture && { crisisLinePicture }) };
  const hash = sha256(canonicalJson({ ...lineRead, read }));
  return { crisisLine, crisisLineVoice, crisisLinePicture, items, hash };
}

/**
 * Who was part of writing the draft, by name and how they belong to the person: from its log, and by what they suggested
 * and the person took. The person is not listed.
 */
export async function whoWrote(planId: string, personId: string): Promise<string[]> {
  const { read } = database();
  const wrote = await read
    .selectDistinct({ id: sectionUpdates.accountId })
    .from(sectionUpdates)
    .where(eq(sectionUpdates.planId, planId));
  const accepted = await read
    .selectDistinct({ id: suggestions.accountId })
    .from(suggestions)
    .innerJoin(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestions.id))
    .where(and(eq(suggestions.personId, personId), ne(suggestionAnswers.answer, 'no')));
  const ids = [...wrote, ...accepted].map(({ id }) => id).filter((id) => id !== null);
  if (ids.length === 0) return [];
  const writers = await read
    .select({ name: accounts.name, jobTitle: accounts.jobTitle, relation: circle.relation })
    .from(accounts)
    .leftJoin(circle, and(eq(circle.accountId, accounts.id), eq(circle.personId, personId)))
    .where(and(inArray(accounts.id, ids), ne(accounts.role, 'person')))
    .orderBy(accounts.name);
  return writers.map(({ name, jobTitle, relation }) => {
    const as = relation || jobTitle;
    return as ? `${name} (${as})` : name;
  });
}
