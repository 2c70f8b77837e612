import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { saidOf } from '../../domain/plan';
import { dateInWords } from '../../platform/times-here.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';
import { lineOf, plannedRows, type PlannedRow } from './planned-rows.server';
import type { AnswerView, PlannedView } from './planned-view';
import { redLinesAgainst } from './red-lines.server';

/**
 * One notice, whole; nothing where the person has no such one.
 *
 * @param tellsReason what shows that somebody may decide is for the person, who decides and who plans it
 */
export async function findPlanned(
  personId: string,
  noticeId: string,
  now: number,
  zone: string,
  tellsReason = true,
): Promise<PlannedView | null> {
  const rows = await plannedRows(personId);
  const row = rows.find(({ notice }) => notice.id === noticeId);
  if (!row) return null;
  const { notice, events } = row;
  const [by] = await database().read.select().from(accounts).where(eq(accounts.id, notice.accountId));
  const { objectBy: _object, until: _until, reviewOn, ...said } = notice.body;
  const withdrawn = events.find(({ body }) => body.type === 'withdrawn');
  return {
    ...lineOf(row, now, zone),
    notice: said,
    reviewOn: dateInWords(reviewOn),
    by: by?.name ?? '',
    on: dateInWords(notice.at, zone),
    answers: events
      .flatMap((event) => answerOf(event, zone))
      .map((answer) => (tellsReason ? answer : { ...answer, basisReason: null })),
    withdrawn: withdrawn
      ? { words: withdrawn.body.words, by: withdrawn.by, when: dateInWords(withdrawn.at, zone) }
      : null,
    redLines: (await redLinesAgainst(personId, notice.body.type)).map(saidOf),
    followedById: rows.find((other) => other.notice.followsId === noticeId)?.notice.id ?? null,
  };
}

function answerOf({ id, at, by, body }: PlannedRow['events'][number], zone: string): AnswerView[] {
  if (body.type === 'withdrawn') return [];
  const { answer, words } = body;
  const said = { id, answer, words, by, when: dateInWords(at, zone) };
  if (body.type === 'written_down') {
    const { showed, howTold, withThem } = body;
    return [{ ...said, helpedBy: null, basis: null, basisReason: null, written: { showed, howTold, withThem } }];
  }
  const { helpedBy, basis, basisReason } = body;
  return [{ ...said, helpedBy, basis: basis && wordsHere(basisWords)[basis], basisReason, written: null }];
}
