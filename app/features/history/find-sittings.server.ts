import { and, desc, eq, gte, lt, or } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { itemRevisions } from '#db/tables.server';
import { changesOf, pictureChange, standingAt, type ChangeKind, type PictureChange } from '../../domain/history';
import { readableFrom } from '../../domain/let-in-since';
import { saysSomething, type PlanItem, type SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { inWords } from '../../platform/times-here.server';
import { wordChanges, type WordChange } from '../../platform/word-changes';
import { historyWords } from '../../words/history';
import { wordsHere } from '../../words/words-here.server';
import type { Subject } from '../../domain/access';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';
import { detailChanges, type DetailChange } from './details-said.server';
import { namesOf, nameToOthers, revisionsAfter } from './find-changes.server';
import { withSuggesters } from './with-suggesters.server';

export interface Sitting {
  id: string;
  itemId: string;
  kinds: ChangeKind[];
  /** Who did what and when, as a sentence. */
  said: string;
  words: WordChange[];
  picture: PictureChange | null;
  details: DetailChange[];
  isFirst: boolean;
}

export type SittingRow = typeof itemRevisions.$inferSelect;

const pageSize = 50;

/**
 * Who wrote what in one section, newest first.
 *
 * @param only one item alone
 * @param before the last sitting of the page before this one
 */
export async function findSittings(
  viewer: Viewer,
  subject: Subject,
  section: SectionCode,
  now: number,
  zone: string,
  { only, before }: { only?: string | undefined; before?: string | undefined },
): Promise<{ sittings: Sitting[]; next: string | null }> {
  const plan = await findPlan(subject.personId);
  const from = readableFrom(viewer, subject, section, now);
  if (!plan || from === null) return { sittings: [], next: null };
  const mark = before === undefined ? null : await sittingOf(plan.id, section, before);
  const rows = await database()
    .read.select()
    .from(itemRevisions)
    .where(
      and(
        eq(itemRevisions.planId, plan.id),
        eq(itemRevisions.section, section),
        only === undefined ? undefined : eq(itemRevisions.itemId, only),
        gte(itemRevisions.from, from),
        mark
          ? or(
              lt(itemRevisions.until, mark.until),
              and(eq(itemRevisions.until, mark.until), lt(itemRevisions.id, mark.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(itemRevisions.until), desc(itemRevisions.id))
    .limit(pageSize + 1);
  const shown = await withSuggesters(plan.id, rows.slice(0, pageSize));
  const told = wordsHere(historyWords);
  const nameOf = await namesOf(
    shown.flatMap(({ accountIds }) => accountIds),
    viewer,
  );
  const own = viewer.personId === subject.personId;
  const preferredName = await nameToOthers(viewer, subject);
  return {
    sittings: shown.map(({ id, itemId, changes, accountIds, until, before: was, after }) => ({
      id,
      itemId,
      kinds: changes,
      said: told.they_did(accountIds.map(nameOf), changes, inWords(until, now, zone), own),
      words: wordChanges(was?.text ?? '', after.text),
      picture: pictureChange(was, after),
      details: detailChanges(was, after, preferredName),
      isFirst: was === null,
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function sittingOf(planId: string, section: SectionCode, id: string): Promise<SittingRow | null> {
  const [row] = await database().read.select().from(itemRevisions).where(eq(itemRevisions.id, id));
  return row?.planId === planId && row.section === section ? row : null;
}

export const putBackScopes = ['answer', 'part'] as const;
export type PutBackScope = (typeof putBackScopes)[number];

export interface PutBack {
  sittingId: string;
  scope: PutBackScope;
  /** Each item that would differ: as it stands, and as it was; null where it was not there. */
  items: { now: PlanItem; then: PlanItem | null; kinds: ChangeKind[]; details: DetailChange[] }[];
}

/** What would change if an answer, or a whole section, were put back to before a sitting; nothing for those who may not read it. */
export async function findPutBack(
  viewer: Viewer,
  subject: Subject,
  section: SectionCode,
  sittingId: string,
  scope: PutBackScope,
  now: number,
): Promise<PutBack | null> {
  const plan = await findPlan(subject.personId);
  const from = readableFrom(viewer, subject, section, now);
  const sitting = plan && (await sittingOf(plan.id, section, sittingId));
  if (!plan || from === null || !sitting || sitting.from < from) return null;
  const items = await readSection(plan.id, section);
  const then =
    scope === 'answer'
      ? new Map([[sitting.itemId, sitting.before]])
      : standingAt(
          items,
          (await revisionsAfter(plan.id, section, sitting.from - 1)).filter((each) => each.from >= from),
        );
  const preferredName = await nameToOthers(viewer, subject);
  const differing = items.flatMap((item): PutBack['items'] => {
    const was = then.get(item.id);
    // What was out then and is out now stays where it is: words that were put away stay with those who may read them.
    if (was === undefined || ((was === null || was.takenOut) && item.takenOut)) return [];
    if (was !== null && JSON.stringify(was) === JSON.stringify(item)) return [];
    if (was === null) return saysSomething(item) ? [{ now: item, then: null, kinds: [], details: [] }] : [];
    return [{ now: item, then: was, kinds: changesOf(item, was), details: detailChanges(item, was, preferredName) }];
  });
  return { sittingId, scope, items: differing };
}
