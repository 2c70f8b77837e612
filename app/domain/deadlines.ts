import { agreedItems } from './agreement';
import type { Setting } from './codes';
import { factsToTell } from './facts-to-tell';
import { countedUses, runningUses, type IncidentState } from './incident';
import { whoToTell, type NotificationAudience, type ToTell } from './notifications';
import type { AgreedPlan, Contact } from './plan';
import { isEmptyAnswer, notSure, type AnswerValue } from './record-answers';
import { supportIsWritten } from './support';
import type { LearningState } from './learning';
import { crossedBy, mhsdsTypesOf, type RestrictionType } from './restriction';

const hour = 60 * 60 * 1_000;

export type By =
  | { when: 'now' }
  /** On the day of an instant: `since`, milliseconds UTC, where it is known. */
  | { when: 'today'; since?: number }
  | { when: 'soon' }
  | { when: 'ready' }
  /** Milliseconds UTC. */
  | { when: 'at'; at: number };

/** What is missing, with what a sentence about it names. */
export type Missing =
  | { what: 'stop' | 'kind'; useId: string; type: RestrictionType }
  | { what: 'reason'; useId: string; type: RestrictionType; although: 'never' | 'danger' }
  | { what: 'tries'; count: number }
  | { what: 'tell'; name: string; relationship: string; phone: string }
  | { what: 'notify'; audience: NotificationAudience }
  | { what: 'record'; of: 'school' | 'childrens_home' | 'mental_health_unit' | 'anywhere_else' }
  | { what: 'support' | 'learning' | 'parents' | 'manager' | 'child' | 'statements' | 'review' | 'account' };

export interface ToComplete {
  /** Tells it from the others of this incident. */
  code: string;
  missing: Missing;
  by: By;
  /** It has a page of its own; everything else is tapped on the log. */
  elsewhere: boolean;
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
  /** In years, on the day. */
  age: number;
  /** Known from elsewhere than the record. */
  hasDied?: boolean;
  /** How far the learning conversation is; not known where nobody looked. */
  learning?: LearningState;
}

/** What is still to complete after an incident, and by when (P14; DOMAIN section 2). */
export function stillToComplete(completing: Completing): ToComplete[] {
  const list = canBeDoneNow(completing).map((missing) => toComplete(missing, { when: 'now' }, false));
  if (countedUses(completing.state).length > 0) list.push(...afterRestriction(completing));
  // P10: never blank.
  if (!isGone(completing)) list.push(toComplete({ what: 'account' }, { when: 'ready' }, true));
  return list;
}

/** The person died: then nobody is reminded to ask them anything. */
function isGone({ state, hasDied = false }: Completing): boolean {
  return hasDied || state.answers.seriousInjury?.value === 'death';
}

function toComplete(missing: Missing, by: By, elsewhere: boolean): ToComplete {
  return { code: codeOf(missing), missing, by, elsewhere };
}

function codeOf(missing: Missing): string {
  if ('useId' in missing) return `${missing.what}:${missing.useId}`;
  if (missing.what === 'notify') return `notify:${missing.audience}`;
  return missing.what === 'tell' ? `tell:${missing.name}` : missing.what;
}

function canBeDoneNow({ state, plan, strategyIds }: Completing): Missing[] {
  const list: Missing[] = [];
  for (const { useId, type } of runningUses(state)) list.push({ what: 'stop', useId, type });
  for (const { useId, type, mhsdsType, reason } of countedUses(state)) {
    if (mhsdsType === null && mhsdsTypesOf[type].length > 0) list.push({ what: 'kind', useId, type });
    const { redLines, healthDangers } = crossedBy(type, plan);
    if (reason === null && redLines.length + healthDangers.length > 0) {
      list.push({ what: 'reason', useId, type, although: redLines.length > 0 ? 'never' : 'danger' });
    }
  }
  const unanswered = strategyIds.filter((id) => !state.tries.some((each) => each.itemId === id)).length;
  if (unanswered > 0) list.push({ what: 'tries', count: unanswered });
  return list;
}

/** Whom the plan asks to tell after a restriction. */
export function contactsToTell(plan: AgreedPlan | null): Contact[] {
  const agreed = plan ? agreedItems(plan).filter((item) => !item.takenOut) : [];
  return agreed.flatMap((item) => item.contacts).filter(({ tellAfterRestriction }) => tellAfterRestriction);
}

/**
 * Who must be told at once or the same day, beside the parents and those whom the plan names, until somebody says that
 * they were, or why not.
 */
function noticesDue({ state, plan, setting, age }: Completing): ToTell[] {
  const apart: NotificationAudience[] = ['person_named_in_plan', 'parent_or_pr_holder'];
  return whoToTell(factsToTell(state, plan, setting as Setting, age)).filter(
    ({ audience, by }) => !apart.includes(audience) && by.when !== 'soon' && !(audience in state.told),
  );
}

/** Whether somebody spoke with them is not known where nobody is sure: it still waits. */
function isSaid(value: AnswerValue | undefined): boolean {
  return !isEmptyAnswer(value) && value !== notSure;
}

function afterRestriction(completing: Completing): ToComplete[] {
  const { state, plan, setting, age, learning = 'not_asked' } = completing;
  const from = Math.min(...countedUses(state).map((use) => use.startedAt));
  const list: ToComplete[] = [];
  const { signed, answers } = state;
  const parentsMayNotKnow = answers.harmIfParentsKnow?.value === 'yes';
  const done: Partial<Record<Missing['what'], boolean>> = {
    learning: learning === 'talked' || isGone(completing),
    // EIA 2006 s93A(6): where it could seriously harm the pupil, the parents are not told. Nor is anybody reminded to
    // tell those of the plan, for one of them may be a parent: the record asks about each.
    parents: parentsMayNotKnow,
    tell: parentsMayNotKnow,
    support: supportIsWritten(state.support),
    record: signed.author !== undefined,
    manager: signed.manager !== undefined,
    child: isSaid(answers.reviewWithPerson?.value) || isGone(completing),
  };
  const add = (missing: Missing, by: By) => {
    if (!done[missing.what]) list.push(toComplete(missing, by, true));
  };
  const within = (hours: number): By => ({ when: 'at', at: from + hours * hour });
  const today: By = { when: 'today', since: from };
  // Support comes before what is recorded or learnt (DOMAIN section 2, Afterwards).
  add({ what: 'support' }, { when: 'now' });
  for (const { name, relationship, phone } of contactsToTell(plan)) {
    if (!(`contact:${name}` in state.told)) add({ what: 'tell', name, relationship, phone }, today);
  }
  for (const { audience, by } of noticesDue(completing)) {
    add({ what: 'notify', audience }, by.when === 'today' ? today : by);
  }
  if (schools.includes(setting)) {
    // DfE, from 1 April 2026: parents are not told where it could seriously harm the pupil, or from 20 on.
    if (age < 20 && !('parent_or_pr_holder' in state.told)) add({ what: 'parents' }, today);
    add({ what: 'record', of: 'school' }, today);
  } else if (childrensHomes.includes(setting)) {
    // Children's Homes (England) Regulations 2015, reg 35(3); the earliest reading of "within".
    add({ what: 'record', of: 'childrens_home' }, within(24));
    add({ what: 'manager' }, within(48));
    add({ what: 'child' }, within(5 * 24));
  } else {
    const of = mentalHealthUnits.includes(setting) ? 'mental_health_unit' : 'anywhere_else';
    add({ what: 'record', of }, { when: 'soon' });
  }
  add({ what: 'statements' }, today);
  // NICE NG10: within 72 hours on a ward; nobody is pressed who said "not now".
  const soonOnWard = mentalHealthUnits.includes(setting) && learning !== 'not_now';
  add({ what: 'learning' }, soonOnWard ? within(72) : { when: 'ready' });
  add({ what: 'review' }, { when: 'ready' });
  return list;
}
