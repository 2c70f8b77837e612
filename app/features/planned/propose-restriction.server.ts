import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { plannedNotices } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import {
  judgePlannedDays,
  leastDaysToObject,
  longestPlannedText,
  mostPlannedMonths,
  mostRungs,
  plannedTypes,
  type PlannedDaysRefusal,
  type PlannedNotice,
} from '../../domain/planned-restriction';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { addDays, addMonths, calendarDate, isCalendarDate } from '../../platform/time-words';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { zoneOf } from '../people/zone-of.server';
import { plannedRefusals } from '../../words/planned-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { plannedReaderOf } from './planned-reader.server';
import { redLinesAgainst } from './red-lines.server';

const say = refusalsOf(plannedRefusals);

const needed = (missing: { error: () => string }) =>
  z.string(missing).trim().min(1, missing).max(longestPlannedText, say.too_long);
const day = z.string(say.day_missing).refine(isCalendarDate, say.day_missing);
const rungs = needed(say.rungs_missing).transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

export const proposalSchema = z.strictObject({
  id: z.string().refine(isId),
  followsId: z.string().refine(isId).optional(),
  type: z.enum(plannedTypes, say.type_missing),
  when: needed(say.when_missing),
  why: needed(say.why_missing),
  lawful: needed(say.test_missing),
  justified: needed(say.test_missing),
  proportionate: needed(say.test_missing),
  least_restrictive: needed(say.test_missing),
  triedFirst: needed(say.tried_first_missing),
  who: needed(say.who_missing),
  rungs: rungs.refine((all) => all.length > 0 && all.length <= mostRungs, say.rungs_too_many),
  advocate: needed(say.advocate_missing),
  complainTo: needed(say.complain_missing),
  reviewOn: day,
  objectBy: day,
  until: day,
  despiteRedLine: z.string().trim().max(longestPlannedText, say.too_long).default(''),
});

export type Proposal = z.output<typeof proposalSchema>;

type Refusal = PlannedDaysRefusal | 'unseen' | 'red-line' | 'unknown-notice';

/**
 * A notice to the person of what is planned for them, by a lead or their key worker. Where the plan says never, it
 * asks why; nothing is agreed by it, whatever it says.
 */
export async function proposeRestriction(
  viewer: Viewer,
  personId: string,
  asked: Proposal,
): Promise<Decision<Refusal>> {
  const at = now();
  const today = calendarDate(at, await zoneOf(personId));
  const { objectBy, reviewOn, until } = asked;
  const firstObjectBy = addDays(today, leastDaysToObject);
  const lastUntil = addMonths(today, mostPlannedMonths);
  const days = judgePlannedDays({ today, objectBy, reviewOn, until, firstObjectBy, lastUntil });
  if (!days.allowed) return days;
  const crossed = (await redLinesAgainst(personId, asked.type)).length > 0;
  if (crossed && asked.despiteRedLine === '') return refused('red-line');
  return inTransaction(async (tx): Promise<Decision<Refusal>> => {
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || (await plannedReaderOf(viewer, found.subject, at, tx)) !== 'proposes') return refused('unseen');
    const [sent] = await tx.select().from(plannedNotices).where(eq(plannedNotices.id, asked.id));
    if (sent) return sent.personId === personId ? { allowed: true } : refused('unknown-notice');
    const { id, followsId = null } = asked;
    if (followsId) {
      const [before] = await tx.select().from(plannedNotices).where(eq(plannedNotices.id, followsId));
      if (before?.personId !== personId) return refused('unknown-notice');
    }
    const { accountId } = viewer;
    await tx.insert(plannedNotices).values({ id, personId, accountId, at, followsId, body: noticeOf(asked, crossed) });
    await record(tx, { at, accountId, action: 'planned.proposed', personId, objectId: id, detail: asked.type });
    return { allowed: true };
  });
}

function noticeOf(asked: Proposal, crossed: boolean): PlannedNotice {
  const { lawful, justified, proportionate, least_restrictive, id: _id, followsId: _before, ...said } = asked;
  return {
    ...said,
    tests: { lawful, justified, proportionate, least_restrictive },
    despiteRedLine: crossed ? asked.despiteRedLine : null,
  };
}
