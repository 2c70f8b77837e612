import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { agreements, planVersions } from '#db/tables.server';
import { can } from '../../domain/access';
import {
  decideAnswer,
  freezes,
  type AgreementRefusal,
  type AgreementStatus,
  type Answer,
} from '../../domain/agreement';
import { refused } from '../../domain/decision';
import {
  crisisLineId,
  type AgreedPlan,
  type ItemView,
  type PlanItem,
  type SectionAudience,
  type SectionCode,
} from '../../domain/plan';
import { during, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { log } from '../../platform/log.server';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { findPlan } from '../drafting/find-plan.server';
import { tickForCard } from '../drafting/tick-for-card.server';
import { keptFrom } from '../incidents/kept-from.server';
import { findSubject, type FoundSubject } from '../people/find-subject.server';
import { viewsBeside } from '../suggestions/views-beside.server';
import { freezeVersion } from './freeze-version.server';
import { versionInUse } from './find-version.server';
import { readDraft, whoWrote, type Draft } from './read-draft.server';
import { turnedSince } from './turned-since.server';

export interface GivenAnswer {
  /** Made with the form: the same answer sent twice counts once. */
  answerId: string;
  status: AgreementStatus;
  readHash: string;
  /** Ids of the items that are ticked for the card. */
  onCard: string[];
  /** "I agree with some of it": ids of those that are not right yet. */
  notAgreed: string[];
  /** Ids of those that were turned round since the last version, and are meant so (H17). */
  meant: string[];
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
  const wroteWith = await whoWrote(plan.id, personId);
  const beside = await viewsBeside(personId);
  const turnedNow = turnedSince(await versionInUse(personId), draft);
  const turned = turnedNow.map(({ now: { id } }) => id);
  // What is not in the plan any more cannot be kept off the card: it is brought back, or it is meant.
  const gone = new Set(turnedNow.filter(({ how }) => how === 'gone').map(({ now: { id } }) => id));
  const notAgreed = given.notAgreed.filter((id) => !gone.has(id));

  const result = await inTransaction(async (tx): Promise<AnswerResult> => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'plan.agree', found.subject, at)) return refused('not-yours-to-give');
    const known = await answeredAlready(tx, viewer, personId, given.answerId);
    if (known) return known;
    const by = answeredBy(viewer, found, at, given.note);
    const decision = decideAnswer({ ...given, notAgreed, by, items, turned, draftHash: draft.hash });
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
      answerId: given.answerId,
      note: given.note.trim() || null,
      notKnown: [...(await keptFrom(viewer, found.subject, at, tx)).keys()],
      content: contentOf(found, {
        given,
        items,
        draft,
        wroteWith,
        beside,
        at,
        by: by.who === 'person' ? null : viewer.name,
      }),
    });
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'plan.agreed',
      personId,
      objectId: version.id,
      detail: given.status,
    });
    tx.afterCommit(() => announce({ type: 'access-changed', personId }));
    return { allowed: true, version: version.number };
  });
  if (result.allowed) {
    // The version is on the disk, and has the ticks: that the draft did not get them must not look like a failure.
    await tickForCard(viewer, plan.id, given.onCard).catch((err: unknown) =>
      log().error({ err }, 'the draft kept its old ticks'),
    );
  }
  return result;
}

async function answeredAlready(
  tx: Transaction,
  viewer: Viewer,
  personId: string,
  answerId: string,
): Promise<AnswerResult | null> {
  const [known] = await tx
    .select({ accountId: agreements.accountId, personId: agreements.personId, number: planVersions.number })
    .from(agreements)
    .leftJoin(planVersions, eq(planVersions.id, agreements.versionId))
    .where(eq(agreements.id, answerId));
  if (!known) return null;
  const same = known.accountId === viewer.accountId && known.personId === personId;
  return same ? { allowed: true, version: known.number } : refused('not-yours-to-give');
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
  draft: Draft;
  wroteWith: string[];
  beside: ItemView[];
  at: number;
  /** Who said what is not right: whoever decides by their name, and nobody for the person themselves. */
  by: string | null;
}

function contentOf({ person }: FoundSubject, { given, items, draft, wroteWith, beside, at, by }: Made): AgreedPlan {
  const ids = [crisisLineId, ...items.map(({ id }) => id)];
  const notAgreed = given.status === 'i_agree_with_some' ? ids.filter((id) => given.notAgreed.includes(id)) : [];
  const text = given.note.trim();
  // One note for all that was marked: where some of it is kept to those let in, the note is as well.
  const sections = new Map(items.map(({ id, section }) => [id, section]));
  const isKept = (id: string) => given.audience[sections.get(id) ?? 'really_hard'] === 'named_people';
  const noted = notAgreed.some(isKept) ? notAgreed.filter(isKept) : notAgreed;
  return {
    personName: person.name,
    preferredName: person.preferredName,
    pronouns: person.pronouns,
    crisisLine: draft.crisisLine,
    crisisLineVoice: draft.crisisLineVoice,
    ...(draft.crisisLinePicture && { crisisLinePicture: draft.crisisLinePicture }),
    items,
    notAgreed,
    // Both views stay, side by side and dated, each under its own name (P3, P4).
    views: [
      ...beside.filter(({ itemId }) => ids.includes(itemId)),
      ...(text === '' ? [] : noted.map((itemId) => ({ itemId, by: by ?? person.preferredName, text, at }))),
    ],
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
    id: given.answerId,
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
