import type { KeptKind, Picture } from './picture';
import type { RestrictionType } from './restriction';
import type { Sound } from './sound';

/** The thirteen sections that hold items, in the order they are asked. */
export const itemSections = [
  'good_day',
  'important_people',
  'communication',
  'adjustments',
  'triggers',
  'signs',
  'helps',
  'avoid',
  'really_hard',
  'health_risks',
  'medicines',
  'afterwards',
  'culture_identity',
] as const;
export type SectionCode = (typeof itemSections)[number];

export function isSection(value: unknown): value is SectionCode {
  return typeof value === 'string' && (itemSections as readonly string[]).includes(value);
}

export const itemKinds = [
  'good',
  'contact',
  'communication',
  'adjustment',
  'trigger',
  'sign',
  'strategy',
  'avoid',
  'health',
  'medicine',
  'identity',
  'crisis_line',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An item's kind follows from its section. */
export const kindOfSection: Record<SectionCode, ItemKind> = {
  good_day: 'good',
  important_people: 'contact',
  communication: 'communication',
  adjustments: 'adjustment',
  triggers: 'trigger',
  signs: 'sign',
  helps: 'strategy',
  avoid: 'avoid',
  really_hard: 'strategy',
  health_risks: 'health',
  medicines: 'medicine',
  afterwards: 'strategy',
  culture_identity: 'identity',
};

/** The crisis line is an item of `really_hard` with an id of its own; each plan has one at most. */
export const crisisLineId = 'crisis_line';

export const stages = ['calm', 'early_signs', 'escalating', 'crisis', 'recovery', 'afterwards'] as const;
export type Stage = (typeof stages)[number];

export const voices = [
  'person_own_words',
  'person_supported',
  'person_observed_agreed',
  'family',
  'friend',
  'staff',
  'advocate',
  'attorney_or_deputy',
  'social_worker',
  'previous_record',
] as const;
export type Voice = (typeof voices)[number];

/** P3: these are the person's; every other voice is shown as somebody else's and never as "I". */
export const voicesOfThePerson: ReadonlySet<Voice> = new Set([
  'person_own_words',
  'person_supported',
  'person_observed_agreed',
]);

export const howKnownCodes = [
  'i_said_it',
  'i_showed_it',
  'i_chose_it_from_pictures',
  'people_who_know_me_noticed',
  'learned_after_an_incident',
  'from_health_record',
] as const;
export type HowKnown = (typeof howKnownCodes)[number];

export const whereCodes = [
  'anywhere',
  'my_room',
  'garden_or_outside',
  'quiet_room',
  'classroom',
  'lounge',
  'kitchen',
  'ward_corridor',
  'transport',
  'community',
  'bathroom',
] as const;
export type WhereCode = (typeof whereCodes)[number];

export interface Contact {
  name: string;
  relationship: string;
  phone: string;
  tellAfterRestriction: boolean;
}

/** Who makes sure that a promised adjustment is in place: a name, and their account where they work where the person is. */
export interface AdjustmentOwner {
  name: string;
  accountId: string | null;
}

/** One node of an item's words: the schema of the editor, as JSON (ProseMirror's form). */
export interface WordsNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: WordsNode[];
}

/** One statement of the plan. Everything but its words may be left unsaid. */
export interface PlanItem {
  id: string;
  section: SectionCode;
  kind: ItemKind;
  /** Fractional index: items stand in the order of these strings, then of their ids. */
  order: string;
  /** Plain text of the words. */
  text: string;
  words: WordsNode;
  stage: Stage | null;
  /** A code of the section's own list: trigger category, sign channel, strategy type, avoid type. */
  category: string | null;
  who: string | null;
  where: WhereCode | null;
  /** The person's own words for the place. */
  whereWords: string | null;
  voice: Voice | null;
  howKnown: HowKnown | null;
  /** Left out in what was agreed before there were pictures. */
  picture?: Picture | null;
  /** Left out in what was agreed before there were voice notes. */
  sound?: Sound | null;
  onCard: boolean;
  takenOut: boolean;
  /** `avoid`: the types of restriction it names (a red line, P9). */
  restrictionTypes: RestrictionType[];
  /** `health_risks`: codes of `medical_risk_factors`. */
  riskFactors: string[];
  /** `adjustments`: who makes sure of it. Left out in what was agreed before that was asked. */
  owner?: AdjustmentOwner | null;
  /** `adjustments`: the day by which it is in place, `2027-05-03`. */
  inPlaceBy?: string | null;
  /** `important_people`. */
  contacts: Contact[];
  doNotContact: string[];
  /** Who made it and when, by the server's account and clock. */
  addedBy: string | null;
  addedAt: number | null;
}

/** A view that stands beside an item and is never merged into it (P4). */
export interface ItemView {
  itemId: string;
  /** Whose view, in words: "Dr Sethi, responsible clinician". */
  by: string;
  text: string;
  at: number;
}

export const sectionAudiences = ['everyone_supporting_me', 'named_people'] as const;
export type SectionAudience = (typeof sectionAudiences)[number];

/** The content of an agreed version: immutable, hashed, and all that the card is made from (P5). */
export interface AgreedPlan {
  personName: string;
  preferredName: string;
  pronouns: string | null;
  crisisLine: string | null;
  /** Whose words the crisis line is in (P3); not said in plans that came from elsewhere. */
  crisisLineVoice?: Voice | null;
  /** What stands beside the crisis line; left out where it is words alone, as in all that was agreed before it could have one. */
  crisisLinePicture?: Picture;
  items: PlanItem[];
  /** Items that were not agreed: they stay in the plan with both views, and never reach the card. */
  notAgreed: string[];
  views: ItemView[];
  audience: Record<SectionCode, SectionAudience>;
  /** Names and relations of who was part of it. */
  wroteWith: string[];
}

/** Whether there is anything in an item: words, or a picture, a voice note, somebody to call, a danger, a red line without them. */
export function saysSomething(item: PlanItem): boolean {
  const lists = [item.contacts, item.doNotContact, item.riskFactors, item.restrictionTypes];
  return item.text.trim() !== '' || Boolean(item.picture ?? item.sound) || lists.some((list) => list.length > 0);
}

/** The words of an item: its own, or those that stand for its picture or its voice note. */
export function saidOf({ text, picture, sound }: Pick<PlanItem, 'text' | 'picture' | 'sound'>): string {
  return text.trim() || picture?.words || sound?.words || '';
}

/** What an item is where nobody wrote down yet what it says or shows; nothing where words stand for it (A5). */
export function wordlessKind(item: Pick<PlanItem, 'text' | 'picture' | 'sound'>): KeptKind | 'sound' | null {
  if (saidOf(item) !== '') return null;
  if (item.picture && item.picture.kind !== 'symbol') return item.picture.kind;
  return item.sound ? 'sound' : null;
}

/** Every picture of a plan as it is read: beside its crisis line, and beside its items. */
export function picturesOf(plan: { crisisLinePicture: Picture | null; sections: { items: PlanItem[] }[] }): Picture[] {
  const beside = plan.sections.flatMap(({ items }) => items.map(({ picture }) => picture ?? null));
  return [plan.crisisLinePicture, ...beside].filter((picture) => picture !== null);
}

/** The order in which items stand, in every place that shows them. */
export function inOrder(items: PlanItem[]): PlanItem[] {
  return [...items].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
