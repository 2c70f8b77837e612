import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { agreements } from '#db/tables.server';
import { can } from '../../domain/access';
import { decideAnswer, freezes, type AgreementRefusal, type AgreementStatus, type Answer } from '../../domain/agreement';
import { refused } from '../../domain/decision';
import type { AgreedPlan, PlanItem, SectionAudience, SectionCode } from '../../domain/plan';
import { during, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findPlan } from '../drafting/find-plan.server';
import { tickForCard } from '../drafting/tick-for-card.server';
import { findSubject, type FoundSubject } from '../people/find-subject.server';
import { freezeVersion } from './freeze-version.server';
import { readDraft, whoWrote } from './read-draft.server';

export interface GivenAnswer {
  status: AgreementStatus;
  readHash: string;
  /** Ids of the items that are ticked for the card. */
  onCard: string[];
  /** "I agree with some of it": ids of those that are not right yet. */
  notAgreed: string[];
  /** What is not right, in the person's words; for who decides, the reason. */
  note: string;
  audience: Record<SectionCode, SectionAudience>;
  /** YYYY-MM-DD */
  reviewOn: string;
}

export type AnswerResult =
  | { allowed: true; version: number | null }
  | { allowed: false; reason: AgreementRefusal | 'no-plan' };

/**
 * Takes the answer to "Do I agree with this?" (P1). Agreeing freezes a version, its hash and its audit row in one
 * transaction; the draft goes on. Every other answer is kept, and the last agreed version stands.
 */
export async function answerPlan(viewer: Viewer, personId: string, given: GivenAnswer): Promise<AnswerResult> {
  const plan = await findPlan(personId);
  if (!plan) return refused('no-plan');
  const draft = await readDraft(plan.id);
  const items = draft.items.map((item) => ({ ...item, onCard: given.onCard.includes(item.id) }));
  const wroteWith = await whoWrote(personId, draft.items);

  const result = await inTransaction(async (tx): Promise<AnswerResult> => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'plan.agree', found.subject, at)) return refused('not-yours-to-give');
    const by = answeredBy(viewer, found, at, given.note);
    const decision = decideAnswer({ ...given, by, items, draftHash: draft.hash });
    if (!decision.allowed) return decision;
    if (!freezes(given.status)) {
      await keepAnswer(tx, { viewer, personId, planId: plan.id, at, given });
      return { allowed: true, version: null };
    }
    const version = await freezeVersion(tx, {
      planId: plan.id,
      personId,
      agreedAt: at,
      agreement: given.status,
      agreedBy: viewer.accountId,
      basis: by.who === 'decider' ? by.basis : null,
      basisReason: by.who === 'decider' ? by.reason : null,
      reviewOn: given.reviewOn,
      content: contentOf(found, { given, items, crisisLine: draft.crisisLine, wroteWith, at }),
    });
    await record(tx, { at, accountId: viewer.accountId, action: 'plan.agreed', personId, objectId: version.id, detail: given.status });
    tx.afterCommit(() => announce({ type: 'access-changed', personId }));
    return { allowed: true, version: version.number };
  });
  if (result.allowed) await tickForCard(viewer, plan.id, given.onCard);
  return result;
}

function answeredBy(viewer: Viewer, { subject }: FoundSubject, at: number, note: string): Answer['by'] {
  if (viewer.personId === subject.personId) return { who: 'person' };
  const decider = subject.deciders.find((each) => each.accountId === viewer.accountId && during(each, at));
  if (!decider) throw new Error('Somebody may agree who is neither the person nor decides for them.');
  return { who: 'decider', basis: decider.basis, reason: note };
}

interface Made {
  given: GivenAnswer;
  items: PlanItem[];
  crisisLine: string | null;
  wroteWith: string[];
  at: number;
}

function contentOf({ person }: FoundSubject, { given, items, crisisLine, wroteWith, at }: Made): AgreedPlan {
  const some = given.status === 'i_agree_with_some';
  const notAgreed = some ? items.filter(({ id }) => given.notAgreed.includes(id)).map(({ id }) => id) : [];
  return {
    personName: person.name,
    preferredName: person.preferredName,
    pronouns: person.pronouns,
    crisisLine,
    items,
    notAgreed,
    // Both views stay, side by side and dated (P4).
    views: given.note.trim() === '' ? [] : notAgreed.map((itemId) => ({ itemId, by: person.preferredName, text: given.note.trim(), at })),
    audience: given.audience,
    wroteWith,
  };
}

interface Kept {
  viewer: Viewer;
  personId: string;
  planId: string;
  at: number;
  given: GivenAnswer;
}

async function keepAnswer(tx: Transaction, { viewer, personId, planId, at, given }: Kept): Promise<void> {
  await tx.insert(agreements).values({
    id: newId(),
    planId,
    personId,
    at,
    status: given.status,
    accountId: viewer.accountId,
    versionId: null,
    note: given.note.trim() || null,
  });
  await record(tx, { at, accountId: viewer.accountId, action: 'plan.answered', personId, detail: given.status });
}
