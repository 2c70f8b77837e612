import { and, asc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { itemRevisions } from '#db/tables.server';
import type { Subject } from '../../domain/access';
import { readableFrom } from '../../domain/let-in-since';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { dayInWords } from '../../platform/times-here.server';
import { historyWords } from '../../words/history';
import { wordsHere } from '../../words/words-here.server';
import { namesOf } from './find-changes.server';
import { withSuggesters } from './with-suggesters.server';

/** Who wrote the words of each item, and when last, as a few words under it (P3): "Carys wrote this with me, on Tuesday". */
export async function findWriters(
  viewer: Viewer,
  subject: Subject,
  planId: string,
  section: SectionCode,
  now: number,
  zone: string,
): Promise<Record<string, string>> {
  if (readableFrom(viewer, subject, section, now) === null) return {};
  const rows = await database()
    .read.select({
      itemId: itemRevisions.itemId,
      accountIds: itemRevisions.accountIds,
      changes: itemRevisions.changes,
      from: itemRevisions.from,
      until: itemRevisions.until,
    })
    .from(itemRevisions)
    .where(and(eq(itemRevisions.planId, planId), eq(itemRevisions.section, section)))
    .orderBy(asc(itemRevisions.until), asc(itemRevisions.id));
  const writing = rows.filter(({ changes }) => changes.includes('added') || changes.includes('reworded'));
  const wrote = await withSuggesters(planId, writing);
  const nameOf = await namesOf(
    wrote.flatMap(({ accountIds }) => accountIds),
    viewer,
  );
  const told = wordsHere(historyWords);
  const own = viewer.personId === subject.personId;
  const writers: Record<string, string> = {};
  for (const itemId of new Set(wrote.map((row) => row.itemId))) {
    const mine = wrote.filter((row) => row.itemId === itemId);
    const names = [...new Set(mine.flatMap(({ accountIds }) => accountIds))].map(nameOf);
    writers[itemId] = told.wrote_this(names, dayInWords(mine.at(-1)!.until, now, zone), own);
  }
  return writers;
}
