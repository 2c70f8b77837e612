import { agreedItems } from './agreement';
import type { Picture } from './picture';
import {
  crisisLineId,
  inOrder,
  saidOf,
  saysSomething,
  type AgreedPlan,
  type Contact,
  type PlanItem,
  type Stage,
} from './plan';
import { isWrittenAlone, whoseBesides, type WhoseWords, type Written } from './whose-words';

/** What the card's "what helps" should not be longer than: a guide, not a wall. */
export const cardBudget = { words: 60, actions: 5 } as const;

/** A line of the card; `voice` is there only when the words are somebody else's, or nobody said whose (P3). */
export interface CardLine {
  itemId: string;
  text: string;
  voice: WhoseWords | null;
  who: string | null;
  where: string | null;
  picture: Picture | null;
}

export interface CardStage {
  stage: Stage | null;
  signs: CardLine[];
  actions: CardLine[];
}

/** The right-now card, in its order everywhere (PRODUCT "Settled"). */
export interface Card {
  crisisLine: string | null;
  /** Whose words it is in, when they are somebody else's, or nobody said (P3). */
  crisisLineVoice: WhoseWords | null;
  crisisLinePicture: Picture | null;
  never: CardLine[];
  health: CardLine[];
  /** Something is written that was not agreed: the card must not read as "no dangers". */
  healthNotAgreed: boolean;
  stages: CardStage[];
  communication: CardLine[];
  contacts: Contact[];
  doNotContact: string[];
}

/** What an item without words is called: in the language of whoever reads it, so the caller says. */
export type NameItem = (item: PlanItem) => string;

const cardStages = ['early_signs', 'escalating', 'crisis', 'recovery', 'afterwards'] as const;

/** The card of an agreed version, made from its agreed items and nothing else (P5). */
export function cardOf(plan: AgreedPlan, nameItem: NameItem): Card {
  const crisisLine = plan.notAgreed.includes(crisisLineId) ? null : plan.crisisLine;
  return {
    ...cardFrom(crisisLine, agreedItems(plan), plan.audience, cardLineIn(nameItem, plan)),
    // It was not asked of whose words the line is in when older plans were agreed.
    crisisLineVoice:
      plan.crisisLineVoice === undefined ? null : whoseBesides(plan.crisisLineVoice, isWrittenAlone(plan)),
    crisisLinePicture: crisisLine === null ? null : (plan.crisisLinePicture ?? null),
    healthNotAgreed: healthNotAgreed(plan),
  };
}

/** Before anything was agreed, only what keeps somebody safe may be shown (P5). */
export function cardBeforeAgreement(items: PlanItem[], nameItem: NameItem, draft: Written): Card {
  const safe = items.filter((item) => ['health_risks', 'communication', 'important_people'].includes(item.section));
  return cardFrom(null, safe, null, cardLineIn(nameItem, draft));
}

function healthNotAgreed({ items, notAgreed }: AgreedPlan): boolean {
  return items.some((item) => item.section === 'health_risks' && notAgreed.includes(item.id));
}

/** `audience`: what the person keeps to those they let in stays off the card, unless they ticked it for the card. */
function cardFrom(
  crisisLine: string | null,
  all: PlanItem[],
  audience: AgreedPlan['audience'] | null,
  line: (item: PlanItem) => CardLine,
): Card {
  const mayStand = (item: PlanItem) =>
    item.onCard || audience === null || audience[item.section] === 'everyone_supporting_me';
  const items = inOrder(all.filter((item) => !item.takenOut && saysSomething(item) && item.kind !== 'crisis_line'));
  const of = (...sections: PlanItem['section'][]) => items.filter((item) => sections.includes(item.section));
  const helps = of('helps', 'really_hard', 'afterwards').filter((item) => item.onCard);
  const signs = of('signs').filter(mayStand);
  const stages: CardStage[] = [...cardStages, null].map((stage) => ({
    stage,
    signs: signs.filter((item) => stageOf(item) === stage).map(line),
    actions: helps.filter((item) => stageOf(item) === stage).map(line),
  }));
  const people = of('important_people').filter(mayStand);
  const communication = of('communication').filter(mayStand);
  return {
    crisisLine,
    crisisLineVoice: null,
    crisisLinePicture: null,
    healthNotAgreed: false,
    // A red line and a health danger stand on the card whether they were ticked or not (P9).
    never: of('avoid')
      .filter((item) => item.onCard || item.restrictionTypes.length > 0)
      .map(line),
    health: of('health_risks').map(line),
    stages: stages.filter((stage) => stage.actions.length > 0 || (stage.signs.length > 0 && stage.stage !== null)),
    communication: (communication.some((item) => item.onCard)
      ? communication.filter((item) => item.onCard)
      : communication
    ).map(line),
    contacts: people.flatMap((item) => item.contacts),
    doNotContact: people.flatMap((item) => item.doNotContact),
  };
}

function stageOf(item: PlanItem): (typeof cardStages)[number] | null {
  if (item.stage && (cardStages as readonly string[]).includes(item.stage))
    return item.stage as (typeof cardStages)[number];
  if (item.section === 'really_hard') return 'crisis';
  return item.section === 'afterwards' ? 'afterwards' : null;
}

/** @param plan which the items are of */
export function cardLineIn(nameItem: NameItem, plan: Written | null): (item: PlanItem) => CardLine {
  const isAlone = plan === null || isWrittenAlone(plan);
  return (item) => ({
    itemId: item.id,
    text: item.text.trim() || nameItem(item) || saidOf(item),
    voice: whoseBesides(item.voice, isAlone),
    who: item.who,
    where: item.whereWords ?? (item.where === 'anywhere' ? null : item.where),
    picture: item.picture ?? null,
  });
}

/** The items that the card of a plan asks to be done: only of these does a log say how it went. */
export function actionsOn(plan: AgreedPlan): string[] {
  return cardOf(plan, () => '').stages.flatMap(({ actions }) => actions.map(({ itemId }) => itemId));
}

/** Every line that a card shows. */
export function linesOf({ never, health, stages, communication }: Card): CardLine[] {
  return [...never, ...health, ...stages.flatMap(({ signs, actions }) => [...signs, ...actions]), ...communication];
}

/** Every picture that a card shows. */
export function picturesOn(card: Card): Picture[] {
  return [card.crisisLinePicture, ...linesOf(card).map(({ picture }) => picture)].filter((picture) => picture !== null);
}

/** Words and actions of the "what helps" items that are marked for the card, and of nothing else. */
export function countForCard(items: PlanItem[]): { words: number; actions: number } {
  const chosen = items.filter((item) => item.onCard && !item.takenOut && countsForCard(item));
  return {
    words: chosen.reduce((sum, item) => sum + wordCount(saidOf(item)), 0),
    actions: chosen.length,
  };
}

/** Whether an item is one of "what helps" in the moment: those are what the guide counts. */
export function countsForCard(item: Pick<PlanItem, 'section' | 'kind'>): boolean {
  return item.section === 'helps' || (item.section === 'really_hard' && item.kind === 'strategy');
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The crisis line as it is shouted: one sentence a line. */
export function sentences(text: string): string[] {
  return (
    text
      .match(/[^.!?]+[.!?]*/g)
      ?.map((sentence) => sentence.trim())
      .filter(Boolean) ?? [text]
  );
}
