import { and, eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { contradictionAnswers } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { findContradictions } from './find-contradictions.server';

export interface ContradictionAnswer {
  one: string;
  other: string;
  /** Of both as they were on the screen: nobody answers for words they have not seen. */
  mark: string;
  do: 'both_right' | 'ask_again';
}

/** "Both are right", or "ask again", by somebody who may write in both sections. It changes nothing in the plan. */
export async function answerContradiction(
  viewer: Viewer,
  personId: string,
  { one, other, mark, do: answer }: ContradictionAnswer,
): Promise<Decision<'unseen' | 'forbidden' | 'changed-meanwhile'>> {
  const at = now();
  const seen = await findSubject(personId, viewer.accountId);
  if (!seen) return refused('unseen');
  const found = (await findContradictions(viewer, seen.subject, at)).find(
    (each) => each.one.id === one && each.other.id === other && each.mark === mark,
  );
  if (!found) return refused('changed-meanwhile');
  const sections = [found.one.section, found.other.section];
  return inTransaction(async (tx): Promise<Awaited<ReturnType<typeof answerContradiction>>> => {
    const subject = (await findSubject(personId, viewer.accountId, tx))?.subject;
    if (!subject || !sections.every((section) => can(viewer, 'draft.write', subject, at, section))) {
      return refused('forbidden');
    }
    const pair = and(
      eq(contradictionAnswers.personId, personId),
      eq(contradictionAnswers.oneId, one),
      eq(contradictionAnswers.otherId, other),
    );
    await tx.delete(contradictionAnswers).where(pair);
    if (answer === 'both_right') {
      const kept = { personId, oneId: one, otherId: other, mark, accountId: viewer.accountId, at };
      await tx.insert(contradictionAnswers).values(kept);
    }
    const entry = { at, accountId: viewer.accountId, personId, objectId: one, detail: answer };
    await record(tx, { ...entry, action: 'contradiction.answered' });
    return { allowed: true };
  });
}
