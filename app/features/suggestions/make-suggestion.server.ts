import { and, eq, isNull, notExists, sql } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { suggestionAnswers, suggestions } from '#db/tables.server';
import { can } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { SectionCode, Voice } from '../../domain/plan';
import {
  decideSuggestion,
  mostWaiting,
  placingFor,
  saidNow,
  type SuggestingRefusal,
  type Suggested,
} from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { findSubject } from '../people/find-subject.server';
import { whatStands } from './what-stands.server';

export interface Suggesting extends Suggested {
  /** Made with the form: the same form sent twice suggests once. */
  id: string;
  section: SectionCode;
  /** What it is about; nothing for something new. */
  itemId: string | null;
  voice: Voice;
  why: string;
  /** The incident it was learnt from, if from one. */
  incidentId?: string;
}

export type SuggestionMade =
  | { allowed: true; id: string }
  | Extract<
      Decision<'unseen' | 'forbidden' | 'yours-to-write' | 'gone' | 'too-many' | SuggestingRefusal>,
      { allowed: false }
    >;

/** Writes down what somebody suggests (P2): nothing of the plan changes with it. */
export async function makeSuggestion(viewer: Viewer, personId: string, asked: Suggesting): Promise<SuggestionMade> {
  const before = await findSubject(personId, viewer.accountId);
  if (!before || !can(viewer, 'person.see', before.subject, now())) return refused('unseen');
  const stands = await whatStands(viewer, before, asked.section, now());
  if (!stands.allowed) return stands;
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'draft.suggest', found.subject, at, asked.section)) return refused('forbidden');
    const [known] = await tx.select().from(suggestions).where(eq(suggestions.id, asked.id));
    if (known) return known.accountId === viewer.accountId ? { allowed: true, id: known.id } : refused('forbidden');
    const item = asked.itemId === null ? null : (stands.items.find(({ id }) => id === asked.itemId) ?? null);
    if (asked.itemId !== null && !item) return refused('gone');
    const placing = asked.placing && placingFor(asked.section, asked.placing);
    const decision = decideSuggestion({ ...asked, placing }, item);
    if (!decision.allowed) return decision;
    if ((await waiting(tx, viewer, personId)) >= mostWaiting) return refused('too-many');
    await tx.insert(suggestions).values({
      ...decision.suggested,
      id: asked.id,
      personId,
      section: asked.section,
      itemId: item?.id ?? newId(),
      voice: asked.voice,
      why: asked.why.trim() || null,
      saidThen: item && saidNow(item),
      incidentId: asked.incidentId ?? null,
      accountId: viewer.accountId,
      at,
    });
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'suggestion.made',
      personId,
      objectId: asked.id,
      detail: asked.section,
    });
    return { allowed: true, id: asked.id };
  });
}

async function waiting(tx: Transaction, viewer: Viewer, personId: string): Promise<number> {
  const answered = tx
    .select({ one: sql`1` })
    .from(suggestionAnswers)
    .where(eq(suggestionAnswers.suggestionId, suggestions.id));
  return tx.$count(
    suggestions,
    and(
      eq(suggestions.personId, personId),
      eq(suggestions.accountId, viewer.accountId),
      isNull(suggestions.withdrawnAt),
      notExists(answered),
    ),
  );
}
