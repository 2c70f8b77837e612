import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { accounts, plannedEvents, plannedNotices } from '#db/tables.server';
import type { RestrictionUse } from '../../domain/incident';
import { objectionsIn, plannedStanding } from '../../domain/planned-restriction';
import { dateInWords } from '../../platform/times-here.server';
import { calendarDate } from '../../platform/time-words';
import type { Objection, PlannedLine } from './planned-view';

type Row = typeof plannedNotices.$inferSelect;
type EventRow = typeof plannedEvents.$inferSelect & { by: string };

const noticesOf = prepared<{ personId: string }, Row>('planned-notices-of', (query, value) =>
  query
    .select()
    .from(plannedNotices)
    .where(eq(plannedNotices.personId, value('personId')))
    .orderBy(asc(plannedNotices.at), asc(plannedNotices.id)),
);

export interface PlannedRow {
  notice: Row;
  events: EventRow[];
}

/** Every notice of a person with its answers, oldest first: one small query where nothing is planned. */
export async function plannedRows(personId: string, query: Query = database().read): Promise<PlannedRow[]> {
  const notices = await noticesOf(query, { personId });
  if (notices.length === 0) return [];
  const ids = notices.map(({ id }) => id);
  const events = await query
    .select({ ...getTableColumns(plannedEvents), by: accounts.name })
    .from(plannedEvents)
    .innerJoin(accounts, eq(accounts.id, plannedEvents.accountId))
    .where(inArray(plannedEvents.noticeId, ids))
    .orderBy(asc(plannedEvents.at), asc(plannedEvents.id));
  return notices.map((notice) => ({ notice, events: events.filter(({ noticeId }) => noticeId === notice.id) }));
}

/** How each stands on that day; what somebody went on from with another notice is left out. */
export function plannedLines(rows: PlannedRow[], now: number, zone: string): PlannedLine[] {
  const followed = new Set(rows.map(({ notice }) => notice.followsId));
  return rows.filter(({ notice }) => !followed.has(notice.id)).map((row) => lineOf(row, now, zone));
}

/** What was planned when each restriction began: whatever was written later was not known then (P7). */
export async function plannedBefore(
  personId: string,
  uses: readonly Pick<RestrictionUse, 'useId' | 'startedAt'>[],
  zone: string,
): Promise<ReadonlyMap<string, PlannedLine[]>> {
  const rows = uses.length > 0 ? await plannedRows(personId) : [];
  return new Map(uses.map(({ useId, startedAt }) => [useId, plannedAsOf(rows, startedAt, zone)]));
}

function plannedAsOf(rows: PlannedRow[], at: number, zone: string): PlannedLine[] {
  const known = rows
    .filter(({ notice }) => notice.at <= at)
    .map(({ notice, events }) => ({ notice, events: events.filter((event) => event.at <= at) }));
  return linesForCard(plannedLines(known, at, zone));
}

/** How one notice stands on that day. */
export function lineOf({ notice: { id, body }, events }: PlannedRow, now: number, zone: string): PlannedLine {
  return {
    id,
    type: body.type,
    when: body.when,
    who: body.who,
    ...plannedStanding(body, events, calendarDate(now, zone)),
    objectBy: dateInWords(body.objectBy),
    until: dateInWords(body.until),
    objection: objectionOf(events, zone),
  };
}

function objectionOf(events: EventRow[], zone: string): Objection | null {
  const last = objectionsIn(events).at(-1);
  if (!last || last.body.type === 'withdrawn') return null;
  const { answer, words } = last.body;
  const said = { answer, words, when: dateInWords(last.at, zone), writtenBy: null };
  return last.body.type === 'answered' ? said : { ...said, words: words || last.body.showed, writtenBy: last.by };
}

/** What the card says of it: all that may count, and what somebody may still think counts. */
export function linesForCard(lines: PlannedLine[]): PlannedLine[] {
  return lines.filter(({ state, wasAgreed }) => state !== 'withdrawn' && (state !== 'ended' || wasAgreed));
}
