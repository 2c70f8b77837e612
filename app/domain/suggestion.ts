import { refused, type Decision } from './decision';
import { hasPlace, hasStage } from './item-details';
import type { SymbolPicture } from './picture';
import type { PlanItem, SectionCode, Stage, Voice, WhereCode } from './plan';
import type { Role } from './viewer';

/** What may be suggested (P2): something new, a change of something that stands there, taking it out. */
export const suggestionKinds = ['add', 'change', 'take_out'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** When an answer of the plan holds, who does it, and where: what can be suggested beside its words. */
export interface Placing {
  stage: Stage | null;
  who: string | null;
  where: WhereCode | null;
  whereWords: string | null;
}

/** What is suggested of one section. What is not said stays as it is. */
export interface Suggested {
  kind: SuggestionKind;
  words: string | null;
  placing: Placing | null;
  /** A symbol that goes with something new (A5): it comes into the plan with it. */
  picture?: SymbolPicture | null;
}

/** What the item said when something else was suggested of it. */
export interface SaidThen extends Placing {
  words: string;
}

/** The person's last word (P2). "Let's talk" is none of these: it leaves it open. */
export const lastWords = ['yes', 'yes_in_my_words', 'no'] as const;
export type LastWord = (typeof lastWords)[number];

/** `withdrawn`: the one who suggested it took it back. */
export type SuggestionState = 'open' | 'talking' | 'withdrawn' | LastWord;

export function saidNow(item: PlanItem): SaidThen {
  return { words: item.text, ...placingOf(item) };
}

export function placingOf({ stage, who, where, whereWords }: Placing): Placing {
  return { stage, who, where, whereWords };
}

/** What of a placing this section speaks of; nothing where it speaks of none. */
export function placingFor(section: SectionCode, { stage, who, where, whereWords }: Placing): Placing | null {
  if (!hasStage(section)) return null;
  const placed = hasPlace(section);
  return {
    stage,
    who: placed ? who : null,
    where: placed ? where : null,
    whereWords: placed ? whereWords : null,
  };
}

const nowhere: Placing = { stage: null, who: null, where: null, whereWords: null };

function samePlacing(one: Placing, other: Placing): boolean {
  return (['stage', 'who', 'where', 'whereWords'] as const).every((name) => one[name] === other[name]);
}

export type SuggestingRefusal = 'words-missing' | 'nothing-different' | 'already-out';

/**
 * Whether this is a suggestion at all.
 *
 * @param item what it is about, as it stands; nothing for something new
 * @returns what is really different about it
 */
export function decideSuggestion(
  asked: Suggested,
  item: PlanItem | null,
): { allowed: true; suggested: Suggested } | Extract<Decision<SuggestingRefusal>, { allowed: false }> {
  const words = asked.words?.trim() || null;
  if (asked.kind === 'add') {
    const placing = asked.placing && samePlacing(asked.placing, nowhere) ? null : asked.placing;
    if (!words) return refused('words-missing');
    return { allowed: true, suggested: { kind: 'add', words, placing, picture: asked.picture ?? null } };
  }
  if (!item || item.takenOut) return refused('already-out');
  if (asked.kind === 'take_out') return { allowed: true, suggested: { kind: 'take_out', words: null, placing: null } };
  const newWords = words !== null && words !== item.text.trim() ? words : null;
  const newPlacing = asked.placing && !samePlacing(asked.placing, item) ? placingOf(asked.placing) : null;
  if (!newWords && !newPlacing) return refused('nothing-different');
  return { allowed: true, suggested: { kind: 'change', words: newWords, placing: newPlacing } };
}

/** Whether the item says something else than when this was suggested, or is gone from the plan: then both are shown. */
export function changedSince(then: SaidThen | null, item: PlanItem | null): boolean {
  if (then === null) return false;
  if (!item || item.takenOut) return true;
  return item.text.trim() !== then.words.trim() || !samePlacing(item, then);
}

/** Whose words somebody can suggest: theirs first, and the person's that they typed for them (P3). */
export function voicesOf(role: Role): readonly Voice[] {
  if (role === 'worker' || role === 'lead') return ['staff', 'person_supported'];
  return ['family', 'friend', 'advocate', 'social_worker', 'person_supported'];
}

/** So many of one person's suggestions wait for an answer at most: more would be a heap, not help. */
export const mostWaiting = 20;

export interface Talk {
  /** It was the person, or who decides for them, who wrote it. */
  closes: boolean;
}

export function stateOf(
  suggestion: { withdrawnAt: number | null },
  answer: { answer: LastWord } | null,
  talk: readonly Talk[],
): SuggestionState {
  if (answer) return answer.answer;
  if (suggestion.withdrawnAt !== null) return 'withdrawn';
  const last = talk.at(-1);
  return last && !last.closes ? 'talking' : 'open';
}
