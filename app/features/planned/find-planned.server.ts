import { inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { saidOf } from '../../domain/plan';
import { dateInWords } from '../../platform/times-here.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';
import { lineOf, plannedRows, type PlannedRow } from './planned-rows.server';
import type { AnswerView, PlannedView } from './planned-view';
import { redLinesAgainst } from './red-lines.server';

/** One notice, whole; nothing where the person has no such one. */
export async function findPlanned(
  personId: string,
  noticeId: string,
  now: number,
  zone: string,
): Promise<PlannedView | null> {
  const rows = await plannedRows(personId);
  const row = rows.find(({ notice }) => notice.id === noticeId);
  if (!row) return null;
  const { notice, events } = row;
  const names = await namesOf([notice.accountId, ...events.map(({ accountId }) => accountId)]);
  const nameOf = (accountId: string) => names.get(accountId) ?? '';
  const { objectBy: _object, until: _until, reviewOn, ...said } = notice.body;
  const withdrawn = events.find(({ body }) => body.type === 'withdrawn');
  return {
    ...lineOf(row, now, zone),
    notice: said,
    reviewOn: dateInWords(reviewOn),
    by: nameOf(notice.accountId),
    on: dateInWords(notice.at, zone),
    answers: events.flatMap((event) => answerOf(event, nameOf(event.accountId), zone)),
    withdrawn: withdrawn
      ? { words: withdrawn.body.words, by: nameOf(withdrawn.accountId), when: dateInWords(withdrawn.at, zone) }
      : null,
    redLines: (await redLinesAgainst(personId, notice.body.type)).map(saidOf),
    followedById: rows.find((other) => other.notice.followsId === noticeId)?.notice.id ?? null,
  };
}

function answerOf({ id, at, body }: PlannedRow['events'][number], by: string, zone: string): AnswerView[] {
  if (body.type !== 'answered') return [];
  const { answer, words, helpedBy, basis, basisReason } = body;
  const basisSaid = basis && wordsHere(basisWords)[basis];
  return [{ id, answer, words, helpedBy, by, basis: basisSaid, basisReason, when: dateInWords(at, zone) }];
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const rows = await database()
    .read.select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
