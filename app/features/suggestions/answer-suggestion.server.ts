import { eq } from 'drizzle-orm';
import type * as Y from 'yjs';
import { database, inTransaction } from '#db/connection.server';
import type { Query, Transaction } from '#db/database.server';
import { suggestionAnswers, suggestions } from '#db/tables.server';
import { can, type DecisionBasis } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import { symbolKey } from '../../domain/picture';
import type { PlanItem, Voice } from '../../domain/plan';
import { saidNow, type LastWord } from '../../domain/suggestion';
import { during, type Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { canonicalJson, sha256 } from '../../platform/hash.server';
import { record } from '../audit/record.server';
import { asOwnSitting } from '../drafting/own-sitting.server';
import { addItem, bringBack, readItems, rewordItem, setDetails, setTakenOut } from '../drafting/section-document';
import { writeSection, type WritingRefusal } from '../drafting/write-section.server';
import { wasPutAway } from '../history/find-put-away.server';
import { findMeanings } from '../pictures/symbol-meanings.server';
import { findSubject, type FoundSubject } from '../people/find-subject.server';
import { usualVoiceOf } from '../people/usual-voice.server';

export type Suggestion = typeof suggestions.$inferSelect;

export interface Answering {
  suggestionId: string;
  answer: LastWord;
  /** "Yes, in my words": those words. */
  words: string;
  /** The mark of the item as it was on the screen: nobody says yes to a change of words they have not seen. */
  seen: string;
}

export type SuggestionAnswered =
  | { allowed: true; suggestion: Suggestion }
  | Extract<
      Decision<WritingRefusal | 'withdrawn' | 'answered-already' | 'changed-meanwhile' | 'words-missing'>,
      { allowed: false }
    >;

/** Names how an item stands, without its words. */
export function markOf(item: PlanItem | null): string {
  return item ? sha256(canonicalJson({ ...saidNow(item), takenOut: item.takenOut })) : '';
}

class AnsweredAlready extends Error {
  override name = 'AnsweredAlready';
}

/**
 * The person's last word on a suggestion (P2), or that of who lawfully decides for them, with the basis. A yes writes
 * to the live document like anybody's words, in one transaction with the answer: pressed in two windows, it is made once.
 */
export async function answerSuggestion(
  viewer: Viewer,
  personId: string,
  asked: Answering,
): Promise<SuggestionAnswered> {
  const found = await findSubject(personId, viewer.accountId);
  if (!found || !can(viewer, 'person.see', found.subject, now())) return refused('unseen');
  if (!can(viewer, 'plan.agree', found.subject, now())) return refused('forbidden');
  const suggestion = await suggestionOf(personId, asked.suggestionId);
  if (!suggestion) return refused('unseen');
  if (suggestion.withdrawnAt !== null) return refused('withdrawn');
  const basis = basisOf(viewer, found);
  if (asked.answer === 'no') return sayNo(viewer, suggestion, basis);
  if (asked.answer === 'yes_in_my_words' && (asked.words.trim() === '' || suggestion.kind === 'take_out')) {
    return refused('words-missing');
  }
  const meant = await asMeant(suggestion);
  const away = await wasPutAway(viewer, found.subject, suggestion.section, suggestion.itemId, now());
  const voices = await voicesIn(viewer, suggestion);
  try {
    const written = await asOwnSitting(personId, suggestion.section, [suggestion.itemId], () =>
      writeSection(
        viewer,
        personId,
        suggestion.section,
        (document) => applyTo(document, meant, asked, viewer, { voices, away }),
        async (tx, applied) => {
          if (applied) await keepAnswer(tx, viewer, suggestion, { ...asked, basis });
        },
      ),
    );
    if (!written.allowed) return written;
    return written.outcome ? { allowed: true, suggestion } : refused('changed-meanwhile');
  } catch (error) {
    if (error instanceof AnsweredAlready) return refused('answered-already');
    throw error;
  }
}

export async function suggestionOf(
  personId: string,
  suggestionId: string,
  query: Query = database().read,
): Promise<Suggestion | null> {
  const [suggestion] = await query.select().from(suggestions).where(eq(suggestions.id, suggestionId));
  return suggestion?.personId === personId ? suggestion : null;
}

interface Voices {
  suggested: Voice | null;
  answering: Voice | null;
}

/** Whose words stand in the plan after a yes (P3): to agree to somebody's words does not make them one's own. */
async function voicesIn(
  viewer: Viewer,
  { personId, accountId, voice, withoutConnection }: Suggestion,
): Promise<Voices> {
  // Nobody was asked whose the words are that a device kept.
  const suggested = withoutConnection ? await usualVoiceOf(accountId, personId) : voice;
  return { suggested, answering: await usualVoiceOf(viewer.accountId, personId) };
}

/** On what basis somebody decides for the person; nothing where it is the person. */
export function basisOf(viewer: Viewer, { subject }: Pick<FoundSubject, 'subject'>): DecisionBasis | null {
  if (viewer.personId === subject.personId) return null;
  return subject.deciders.find((each) => each.accountId === viewer.accountId && during(each, now()))?.basis ?? null;
}

async function sayNo(viewer: Viewer, suggestion: Suggestion, basis: DecisionBasis | null): Promise<SuggestionAnswered> {
  return inTransaction(async (tx): Promise<SuggestionAnswered> => {
    const { personId } = suggestion;
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'plan.agree', found.subject, now())) return refused('forbidden');
    await keepAnswer(tx, viewer, suggestion, { answer: 'no', words: '', basis });
    return { allowed: true, suggestion };
  }).catch((error: unknown) => {
    if (error instanceof AnsweredAlready) return refused('answered-already');
    throw error;
  });
}

/** With its symbol in the words that it has for the person, whatever its set calls it (H20). */
async function asMeant(suggestion: Suggestion): Promise<Suggestion> {
  const { personId, picture } = suggestion;
  if (picture?.kind !== 'symbol') return suggestion;
  const words = (await findMeanings(personId)).get(symbolKey(picture)) ?? picture.words;
  return { ...suggestion, picture: { ...picture, words } };
}

/** @returns whether it was applied; not where the item says something else by now than what was on the screen */
function applyTo(
  document: Y.Doc,
  { section, itemId, kind, words, placing, picture, accountId }: Suggestion,
  { answer, words: myWords, seen }: Answering,
  viewer: Viewer,
  { voices, away }: { voices: Voices; away: PlanItem | undefined },
): boolean {
  const item = readItems(document, section).find(({ id }) => id === itemId) ?? null;
  if (kind !== 'add' && markOf(item) !== seen) return false;
  const mine = answer === 'yes_in_my_words';
  const said = mine ? myWords.trim() : words;
  const newVoice = mine ? voices.answering : voices.suggested;
  if (kind === 'add') {
    addItem(document, section, {
      id: itemId,
      text: said ?? '',
      details: { ...placing, picture, voice: newVoice },
      addedBy: mine ? viewer.accountId : accountId,
      addedAt: now(),
    });
    return true;
  }
  if (kind === 'take_out') {
    setTakenOut(document, itemId, true);
    return true;
  }
  bringBack(document, section, itemId, away);
  setTakenOut(document, itemId, false);
  if (placing) setDetails(document, itemId, placing);
  if (said !== null && said !== item?.text.trim()) {
    rewordItem(document, itemId, said);
    setDetails(document, itemId, { voice: newVoice });
  }
  return true;
}

async function keepAnswer(
  tx: Transaction,
  viewer: Viewer,
  suggestion: Suggestion,
  { answer, words, basis }: Pick<Answering, 'answer' | 'words'> & { basis: DecisionBasis | null },
): Promise<void> {
  const [known] = await tx
    .select({ answer: suggestionAnswers.answer })
    .from(suggestionAnswers)
    .where(eq(suggestionAnswers.suggestionId, suggestion.id));
  const [still] = await tx.select().from(suggestions).where(eq(suggestions.id, suggestion.id));
  if (known || !still || still.withdrawnAt !== null) throw new AnsweredAlready();
  const at = now();
  await tx.insert(suggestionAnswers).values({
    suggestionId: suggestion.id,
    answer,
    words: answer === 'yes_in_my_words' ? words.trim() : null,
    accountId: viewer.accountId,
    basis,
    at,
  });
  await record(tx, {
    at,
    accountId: viewer.accountId,
    action: 'suggestion.answered',
    personId: suggestion.personId,
    objectId: suggestion.id,
    detail: answer,
  });
}
