import { agreedItems } from './agreement';
import { countedUses, runningUses, type IncidentState } from './incident';
import type { AgreedPlan } from './plan';
import { crossedBy, restrictionWords } from './restriction';

const hour = 60 * 60 * 1_000;

export type By =
  | { when: 'now' }
  | { when: 'today' }
  | { when: 'soon' }
  | { when: 'ready' }
  /** Milliseconds UTC. */
  | { when: 'at'; at: number };

export interface ToComplete {
  code: string;
  words: string;
  by: By;
  /** Nothing here takes it down yet: a later version of the record does. */
  later: boolean;
  note?: string;
}

const schools = ['special_school', 'mainstream_school'];
const childrensHomes = ['childrens_home', 'secure_childrens_home'];
const mentalHealthUnits = ['mh_inpatient', 'ld_autism_inpatient'];

export interface Completing {
  state: IncidentState;
  plan: AgreedPlan | null;
  /** The strategies that were on the screen (P8). */
  strategyIds: string[];
  /** A code of `settings`. */
  setting: string;
  name: string;
  /** In years, on the day. */
  age: number;
}

/** What is still to complete after an incident, and by when (P14; DOMAIN section 2). */
export function stillToComplete(completing: Completing): ToComplete[] {
  const { state, name } = completing;
  const list = canBeDoneNow(completing);
  if (countedUses(state).length > 0) list.push(...afterRestriction(completing));
  // P10: never blank.
  list.push({ code: 'account', words: `${name}'s own account: not asked yet`, by: { when: 'ready' }, later: true });
  return list;
}

function canBeDoneNow({ state, plan, strategyIds, name }: Completing): ToComplete[] {
  const list: ToComplete[] = [];
  const now = (code: string, words: string) => list.push({ code, words, by: { when: 'now' }, later: false });
  for (const use of runningUses(state)) now(`stop:${use.useId}`, `When ${label(use.type)} stopped`);
  for (const use of countedUses(state)) {
    if (use.mhsdsType === null && restrictionWords[use.type].mhsds.length > 0) {
      now(`kind:${use.useId}`, `Which kind of ${label(use.type)} it was`);
    }
    const { redLines, healthDangers } = crossedBy(use.type, plan);
    if (use.reason === null && redLines.length + healthDangers.length > 0) {
      const although = redLines.length > 0 ? 'the plan says never' : `it can hurt ${name}`;
      now(`reason:${use.useId}`, `Why ${label(use.type)} was used although ${although}`);
    }
  }
  const unanswered = strategyIds.filter((id) => !state.tries.some((each) => each.itemId === id)).length;
  if (unanswered > 0) {
    now(
      'tries',
      unanswered === 1
        ? 'What happened with 1 thing from the plan'
        : `What happened with ${unanswered} things from the plan`,
    );
  }
  return list;
}

function afterRestriction({ state, plan, setting, name, age }: Completing): ToComplete[] {
  const from = Math.min(...countedUses(state).map((use) => use.startedAt));
  const list: ToComplete[] = [];
  const add = (code: string, words: string, by: By, note?: string) =>
    list.push({ code, words, by, later: true, ...(note && { note }) });
  const within = (hours: number): By => ({ when: 'at', at: from + hours * hour });
  const agreed = plan ? agreedItems(plan).filter((item) => !item.takenOut) : [];
  for (const contact of agreed.flatMap((item) => item.contacts)) {
    if (!contact.tellAfterRestriction) continue;
    const who = [contact.name, contact.relationship].filter(Boolean).join(', ');
    add(`tell:${contact.name}`, `Tell ${who}: ${contact.phone}`, { when: 'today' }, `${name}'s plan asks for it.`);
  }
  if (schools.includes(setting)) {
    // DfE, from 1 April 2026: parents are not told where it could seriously harm the pupil, or from 20 on.
    if (age < 20)
      add(
        'parents',
        `Tell ${name}'s parents, in writing`,
        { when: 'today' },
        'Not where it could seriously harm the pupil.',
      );
    add('record', "The school's record", { when: 'today' });
  } else if (childrensHomes.includes(setting)) {
    // Children's Homes (England) Regulations 2015, reg 35(3); the earliest reading of "within".
    add('record', 'The record of it', within(24));
    add('manager', 'The manager speaks with who used it, and signs', within(48));
    add('child', `The manager speaks with ${name} about it`, within(5 * 24));
  } else if (mentalHealthUnits.includes(setting)) {
    add('record', 'The record that the Use of Force Act asks for', { when: 'soon' }, 'It is kept for 3 years.');
  } else {
    add('record', 'The full record: what was done, why, and any injury', { when: 'soon' });
  }
  add('statements', 'What each of you did, in your own words', { when: 'today' });
  add('review', `Look at the plan again with ${name}`, { when: 'ready' });
  return list;
}

function label(type: keyof typeof restrictionWords): string {
  return restrictionWords[type].label.toLowerCase();
}
