import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, itemRevisions, people } from '#db/tables.server';
import type { Subject } from '../../domain/access';
import {
  changesOf,
  pictureChange,
  standingAt,
  type ChangeKind,
  type PictureChange,
  type Revision,
} from '../../domain/history';
import { readableFrom } from '../../domain/let-in-since';
import {
  crisisLineId,
  inOrder,
  itemSections,
  saysSomething,
  type AgreedPlan,
  type PlanItem,
  type SectionCode,
} from '../../domain/plan';
import { wordsFrom } from '../../domain/words';
import type { Viewer } from '../../domain/viewer';
import { dayInWords } from '../../platform/times-here.server';
import { wordChanges, type WordChange } from '../../platform/word-changes';
import { historyWords } from '../../words/history';
import { wordsHere } from '../../words/words-here.server';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';
import { detailChanges, type DetailChange } from './details-said.server';
import { withSuggesters } from './with-suggesters.server';

export interface ItemChange {
  itemId: string;
  kinds: ChangeKind[];
  /** Who did what and when, as a sentence; what changed, where nobody is known. */
  said: string;
  /** What it says now, word by word against before. */
  words: WordChange[];
  picture: PictureChange | null;
  details: DetailChange[];
  takenOut: boolean;
}

export interface SectionChanges {
  section: SectionCode;
  changes: ItemChange[];
}

/** Since a moment, for some sections another one; or since what a version says. */
export type Since = { at: number; bySection?: ReadonlyMap<SectionCode, number>; version?: AgreedPlan };

/** What changed in a plan, section by section, for somebody who reads its draft. */
export async function findChanges(
  viewer: Viewer,
  subject: Subject,
  asked: Since,
  now: number,
  zone: string,
): Promise<SectionChanges[]> {
  const plan = await findPlan(subject.personId);
  if (!plan) return [];
  const found: SectionChanges[] = [];
  for (const section of itemSections) {
    const from = readableFrom(viewer, subject, section, now);
    if (from === null) continue;
    const items = await readSection(plan.id, section);
    const since = asked.bySection?.get(section) ?? asked.at;
    // A sitting that began before somebody was let in tells how it was before: it is not theirs to read.
    const later = (await revisionsAfter(plan.id, section, Math.max(since, from))).filter((each) => each.from >= from);
    const before = asked.version && since >= from ? asAgreed(asked.version, items) : standingAt(items, later);
    const changed = inOrder(items).flatMap((item) => changeOf(before.get(item.id) ?? null, item));
    if (changed.length === 0) continue;
    const sat = await withSuggesters(plan.id, later);
    found.push({ section, changes: await sayChanges(changed, sat, viewer, subject, now, zone) });
  }
  return found;
}

interface Changed {
  before: PlanItem | null;
  after: PlanItem;
  kinds: ChangeKind[];
}

/** What was never agreed and is out again, or says nothing, was never there for anybody else. */
function changeOf(before: PlanItem | null, after: PlanItem): Changed[] {
  if (before === null && (after.takenOut || !saysSomething(after))) return [];
  const kinds = changesOf(before, after);
  return kinds.length > 0 ? [{ before, after, kinds }] : [];
}

/** The items as a version says them; its crisis line as the item that it is in the draft. */
function asAgreed(
  { items, crisisLine, crisisLineVoice, crisisLinePicture }: AgreedPlan,
  now: readonly PlanItem[],
): Map<string, PlanItem | null> {
  const agreed = new Map<string, PlanItem | null>(items.map((item) => [item.id, item]));
  const line = now.find(({ id }) => id === crisisLineId);
  if (line && crisisLine !== null) {
    const words = crisisLine === line.text.trim() ? line.words : wordsFrom(crisisLine);
    agreed.set(crisisLineId, {
      ...line,
      text: crisisLine,
      words,
      voice: crisisLineVoice ?? line.voice,
      picture: crisisLinePicture ?? null,
      takenOut: false,
    });
  }
  return agreed;
}

export async function revisionsAfter(planId: string, section: SectionCode, at: number): Promise<Revision[]> {
  return database()
    .read.select()
    .from(itemRevisions)
    .where(and(eq(itemRevisions.planId, planId), eq(itemRevisions.section, section), gt(itemRevisions.until, at)))
    .orderBy(asc(itemRevisions.until), asc(itemRevisions.id));
}

async function sayChanges(
  changed: Changed[],
  later: Revision[],
  viewer: Viewer,
  subject: Subject,
  now: number,
  zone: string,
): Promise<ItemChange[]> {
  const told = wordsHere(historyWords);
  const own = viewer.personId === subject.personId;
  const preferredName = await nameToOthers(viewer, subject);
  const nameOf = await namesOf(
    later.flatMap(({ accountIds }) => accountIds),
    viewer,
  );
  return changed.map(({ before, after, kinds }) => {
    const mine = later.filter(({ itemId }) => itemId === after.id);
    const names = [...new Set(mine.flatMap(({ accountIds }) => accountIds))].map(nameOf);
    const last = mine.at(-1);
    return {
      itemId: after.id,
      kinds,
      said: last ? told.they_did(names, kinds, dayInWords(last.until, now, zone), own) : told.changed(kinds),
      words: wordChanges(before?.text ?? '', after.text),
      picture: pictureChange(before, after),
      details: detailChanges(before, after, preferredName),
      takenOut: after.takenOut,
    };
  });
}

/** What the person is called where somebody else reads; null where the person does. */
export async function nameToOthers(viewer: Viewer, { personId }: Subject): Promise<string | null> {
  if (viewer.personId === personId) return null;
  const [person] = await database()
    .read.select({ preferredName: people.preferredName })
    .from(people)
    .where(eq(people.id, personId));
  return person?.preferredName ?? null;
}

/** First names of accounts; null is whoever reads it. */
export async function namesOf(accountIds: string[], viewer: Viewer): Promise<(accountId: string) => string | null> {
  const ids = [...new Set(accountIds)];
  const rows = ids.length
    ? await database()
        .read.select({ id: accounts.id, name: accounts.name })
        .from(accounts)
        .where(inArray(accounts.id, ids))
    : [];
  const names = new Map(rows.map(({ id, name }) => [id, name.split(' ')[0] ?? name]));
  return (id) =>
    id === viewer.accountId ? null : (names.get(id) ?? wordsHere(historyWords).somebody_whose_account_is_gone);
}
