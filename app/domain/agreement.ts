import type { DecisionBasis } from './access';
import { refused, type Decision } from './decision';
import { isPromise } from './item-details';
import { inOrder, type AgreedPlan, type PlanItem } from './plan';

export const agreementStatuses = [
  'i_agree',
  'i_agree_with_some',
  'i_do_not_agree',
  'i_have_not_been_asked_yet',
  'i_could_not_take_part_this_time',
  'agreed_best_interests',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** What the person themselves can answer; "not now" is no answer and changes nothing. */
export const answersOfThePerson = [
  'i_agree',
  'i_agree_with_some',
  'i_do_not_agree',
] as const satisfies AgreementStatus[];

/** What can be recorded by who lawfully decides for them. */
export const answersOfADecider = [
  'agreed_best_interests',
  'i_agree',
  'i_agree_with_some',
  'i_do_not_agree',
  'i_could_not_take_part_this_time',
] as const satisfies AgreementStatus[];

const freezing: ReadonlySet<AgreementStatus> = new Set(['i_agree', 'i_agree_with_some', 'agreed_best_interests']);

/** Whether this answer makes a version (P1); with the others the last agreed version stands. */
export function freezes(status: AgreementStatus): boolean {
  return freezing.has(status);
}

export interface Answer {
  status: AgreementStatus;
  /** Who answers: the person, or who decides for them on this basis. */
  by: { who: 'person' } | { who: 'decider'; basis: DecisionBasis; reason: string };
  items: PlanItem[];
  notAgreed: string[];
  /** Ids of the items that were turned round since the last version (H17), and of those that were meant so. */
  turned: string[];
  meant: string[];
  /** What was read through, against what the draft says now: nobody agrees to words they have not seen. */
  readHash: string;
  draftHash: string;
}

export type AgreementRefusal =
  | 'not-yours-to-give'
  | 'reason-missing'
  | 'nothing-written'
  | 'changed-since-read'
  | 'turned-unanswered'
  | 'nothing-marked'
  | 'marked-not-right'
  | 'nothing-agreed';

/**
 * Whether an answer may be taken as it is (P1, C2, H16, H17).
 *
 * "Best interests" is never the person's own answer, and somebody else's always has its reason with it.
 */
export function decideAnswer({
  status,
  by,
  items,
  notAgreed,
  turned,
  meant,
  readHash,
  draftHash,
}: Answer): Decision<AgreementRefusal> {
  const possible: readonly AgreementStatus[] = by.who === 'person' ? answersOfThePerson : answersOfADecider;
  if (!possible.includes(status)) return refused('not-yours-to-give');
  if (by.who === 'decider' && by.reason.trim() === '') return refused('reason-missing');
  if (!freezes(status)) return { allowed: true };
  if (items.every((item) => item.takenOut)) return refused('nothing-written');
  if (readHash !== draftHash) return refused('changed-since-read');
  // A "do" that became a "don't" is agreed to by nobody who did not see it.
  if (turned.some((id) => !meant.includes(id) && !notAgreed.includes(id))) return refused('turned-unanswered');
  if (status === 'i_agree_with_some' && notAgreed.length === 0) return refused('nothing-marked');
  // Marked and agreed to in one: nothing that somebody called not right reaches the card by it (P5).
  if (status !== 'i_agree_with_some' && notAgreed.length > 0) return refused('marked-not-right');
  if (status === 'i_agree_with_some' && items.every((item) => item.takenOut || notAgreed.includes(item.id))) {
    return refused('nothing-agreed');
  }
  return { allowed: true };
}

/** The items of a version that were agreed: all that may stand on the card (P5). */
export function agreedItems(plan: AgreedPlan): PlanItem[] {
  return plan.items.filter((item) => !plan.notAgreed.includes(item.id));
}

/** The reasonable adjustments that the agreed plan promises, in their order. */
export function promisesOf(plan: AgreedPlan): PlanItem[] {
  return inOrder(agreedItems(plan)).filter((item) => isPromise(item.section) && !item.takenOut);
}
