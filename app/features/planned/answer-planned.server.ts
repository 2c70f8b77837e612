import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { plannedEvents, plannedNotices } from '#db/tables.server';
import type { DecisionBasis } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import {
  basisOf,
  longestPlannedText,
  mayWriteDown,
  plannedAnswers,
  type PlannedEventBody,
  type PlannedReader,
} from '../../domain/planned-restriction';
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
const needed = (missing: { error: () => string }) =>
  z.string(missing).trim().min(1, missing).max(longestPlannedText, say.too_long);

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
    words: needed(say.why_missing),
  }),
  z
    .strictObject({
      does: z.literal('write_down'),
      id: z.string().refine(isId),
      answer: z.enum(plannedAnswers, say.answer_missing),
      words: text,
      showed: text,
      howTold: needed(say.how_told_missing),
      withThem: needed(say.with_them_missing),
    })
    .refine(({ words, showed }) => words !== '' || showed !== '', { path: ['showed'], ...say.showed_missing }),
]);

type Asked = z.output<typeof plannedAnswerSchema>;
type Refusal = 'unseen' | 'not-yours' | 'basis-missing';

const auditedAs = {
  answer: 'planned.answered',
  write_down: 'planned.written-down',
  withdraw: 'planned.withdrawn',
} as const;

/**
 * The person's own answer; or that of who decides for them, with the basis and what shows it; or what staff write down
 * of theirs; or that staff take the plan back. Every answer stays: a later one comes after it (P4, P11).
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
    if (!mayDo(asked.does, reader)) return refused('not-yours');
    const basis = reader === 'decider' ? basisOf(viewer, found.subject, at) : null;
    if (asked.does === 'answer' && basis !== null && asked.basisReason === '') return refused('basis-missing');
    const [sent] = await tx.select({ id: plannedEvents.id }).from(plannedEvents).where(eq(plannedEvents.id, asked.id));
    if (sent) return { allowed: true };
    const { accountId } = viewer;
    await tx.insert(plannedEvents).values({ id: asked.id, noticeId, accountId, at, body: bodyOf(asked, basis) });
    const detail = asked.does === 'withdraw' ? null : asked.answer;
    await record(tx, { at, accountId, action: auditedAs[asked.does], personId, objectId: noticeId, detail });
    return { allowed: true };
  });
}

function mayDo(does: Asked['does'], reader: PlannedReader): boolean {
  if (does === 'withdraw') return reader === 'proposes';
  return does === 'write_down' ? mayWriteDown(reader) : reader === 'person' || reader === 'decider';
}

function bodyOf(asked: Asked, basis: DecisionBasis | null): PlannedEventBody {
  if (asked.does === 'withdraw') return { type: 'withdrawn', words: asked.words };
  const { answer, words } = asked;
  if (asked.does === 'write_down') {
    const { showed, howTold, withThem } = asked;
    return { type: 'written_down', answer, words, showed, howTold, withThem };
  }
  const basisReason = basis && asked.basisReason;
  return { type: 'answered', answer, words, helpedBy: asked.helpedBy || null, basis, basisReason };
}
