import { essenceOf } from './essence';
import { crisisLineId, saidOf, saysSomething, type AgreedPlan, type PlanItem, type SectionCode } from './plan';

/** How far a section is, as the list of the plan says it (A3). */
export const progresses = ['not_started', 'started', 'ready', 'agreed'] as const;
export type Progress = (typeof progresses)[number];

export interface SectionNow {
  section: SectionCode;
  items: PlanItem[];
  /** When somebody said that it is ready to talk about: milliseconds UTC. */
  readyAt: number | null;
}

/** What was agreed last, and when: milliseconds UTC. */
export interface AgreedLast {
  content: AgreedPlan;
  agreedAt: number;
}

/** Agreed where nothing was said differently since; ready where somebody said so after that; else as far as it is written. */
export function progressOf({ section, items, readyAt }: SectionNow, agreed: AgreedLast | null): Progress {
  const said = items.filter((item) => !item.takenOut && saysSomething(item));
  if (said.length === 0) return 'not_started';
  if (agreed && isAsAgreed(section, said, agreed.content)) return 'agreed';
  if (readyAt !== null && readyAt > (agreed?.agreedAt ?? 0)) return 'ready';
  return 'started';
}

function isAsAgreed(section: SectionCode, said: PlanItem[], content: AgreedPlan): boolean {
  const agreed = content.items.filter((item) => item.section === section);
  if (agreed.some((item) => content.notAgreed.includes(item.id))) return false;
  const line = said.find((item) => item.id === crisisLineId);
  const lineNow = [line ? saidOf(line) : null, line?.picture ?? null];
  const lineAgreed = [content.crisisLine, content.crisisLinePicture ?? null];
  if (section === 'really_hard' && essenceOf(lineNow) !== essenceOf(lineAgreed)) return false;
  const now = said.filter((item) => item.id !== crisisLineId);
  return now.length === agreed.length && now.every((item, index) => saysTheSame(item, agreed[index]));
}

/** The tick for the card is part of the agreement, not of what is said. */
function saysTheSame(item: PlanItem, other: PlanItem | undefined): boolean {
  return other !== undefined && essence(item) === essence(other);
}

function essence({
  id,
  words,
  stage,
  category,
  who,
  where,
  whereWords,
  voice,
  picture,
  sound,
  restrictionTypes,
  riskFactors,
  contacts,
  doNotContact,
}: PlanItem) {
  return essenceOf([
    id,
    words,
    stage,
    category,
    who,
    where,
    whereWords,
    voice,
    picture ?? null,
    sound ?? null,
    restrictionTypes,
    riskFactors,
    contacts,
    doNotContact,
  ]);
}
