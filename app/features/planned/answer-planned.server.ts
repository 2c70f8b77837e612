import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { plannedEvents, plannedNotices } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { basisOf, longestPlannedText, plannedAnswers, type PlannedEventBody } from '../../domain/planned-restriction';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { plannedRefusals } from '../../words/planned-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { plannedReaderOf } from './planned-reader.server';

const say = refusalsOf(plannedRefusals);

const text = z.string().trim().max(longestPlannedText, say.too_long).default('');

export const plannedAnswerSchema = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('answer'),
    id: z.string().refine(isId),
    answer: z.enum(plannedAnswers, say.answer_missing),
    words: text,
    helpedBy: z.string().trim().max(200, say.too_long).default(''),
    basisReason: text,
  }),
  z.strictObject({
    does: z.literal('withdraw'),
    id: z.string().refine(isId),
    words: z.string(say.why_missing).trim().min(1, say.why_missing).max(longestPlannedText, say.too_long),
  }),
]);

type Asked = z.output<typeof plannedAnswerSchema>;
type Refusal = 'unseen' | 'not-yours' | 'basis-missing';

/**
 * The person's own answer; or that of who decides for them, with the basis and what shows it; or that staff take the
 * plan back. Every answer stays: a later one comes after it (P4, P11).
 */
export async function answerPlanned(
  viewer: Viewer,
  personId: string,
  noticeId: string,
  asked: Asked,
): Promise<Decision<Refusal>> {
  return inTransaction(async (tx): Promise<Decision<Refusal>> => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found) return refused('unseen');
    const [notice] = await tx.select().from(plannedNotices).where(eq(plannedNotices.id, noticeId));
    if (notice?.personId !== personId) return refused('unseen');
    const reader = await plannedReaderOf(viewer, found.subject, at, tx);
    const may = asked.does === 'withdraw' ? reader === 'proposes' : reader === 'person' || reader === 'decider';
    if (!may) return refused('not-yours');
    const basis = reader === 'decider' ? basisOf(viewer, found.subject, at) : null;
    if (asked.does === 'answer' && basis !== null && asked.basisReason === '') return refused('basis-missing');
    const [sent] = await tx.select({ id: plannedEvents.id }).from(plannedEvents).where(eq(plannedEvents.id, asked.id));
    if (sent) return { allowed: true };
    const body: PlannedEventBody =
      asked.does === 'withdraw'
        ? { type: 'withdrawn', words: asked.words }
        : {
            type: 'answered',
            answer: asked.answer,
            words: asked.words,
            helpedBy: asked.helpedBy || null,
            basis,
            basisReason: basis && asked.basisReason,
          };
    const { accountId } = viewer;
    await tx.insert(plannedEvents).values({ id: asked.id, noticeId, accountId, at, body });
    const action = asked.does === 'withdraw' ? 'planned.withdrawn' : 'planned.answered';
    const detail = asked.does === 'withdraw' ? null : asked.answer;
    await record(tx, { at, accountId, action, personId, objectId: noticeId, detail });
    return { allowed: true };
  });
}
