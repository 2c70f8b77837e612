import { happenedAt, type IncidentEvent } from './incident';
import { sameAnswer, type AnswerValue, type RecordField } from './record-answers';

/** One answer to a question of the record, as it was given. */
export interface AnswerGiven {
  value: AnswerValue;
  /** Milliseconds UTC. */
  at: number;
  accountId: string;
  /** Why it was changed: given where the record was signed before. */
  why: string | null;
}

/** An answer as it was signed, and what was changed about it afterwards, oldest first. */
export interface AnswerHistory {
  first: AnswerGiven;
  changes: AnswerGiven[];
}

/**
 * Every answer of the record, with its changes after the author signed (P11): the first answer is the one that was
 * signed, or the last one while nobody has signed.
 *
 * @param events in the order of their sequence
 */
export function answerHistories(events: readonly IncidentEvent[]): Map<RecordField, AnswerHistory> {
  const histories = new Map<RecordField, AnswerHistory>();
  let isSigned = false;
  for (const event of events) {
    if (event.type === 'signed' && event.body.as === 'author') isSigned = true;
    if (event.type !== 'answered') continue;
    const { answers, why } = event.body;
    for (const [name, value] of Object.entries(answers) as [RecordField, AnswerValue][]) {
      const given = { value, at: happenedAt(event), accountId: event.accountId, why: why ?? null };
      const known = histories.get(name);
      if (!known || !isSigned) histories.set(name, { first: given, changes: [] });
      else if (!sameAnswer((known.changes.at(-1) ?? known.first).value, value)) known.changes.push(given);
    }
  }
  return histories;
}
