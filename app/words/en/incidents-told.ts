import type { NotificationAudience } from '../../domain/notifications';
import type { Missing } from '../../domain/deadlines';
import type { QuestionCode, StrategyOutcome } from '../../domain/incident';
import type { ReviewCheck } from '../../domain/review-intervals';
import type { SupportAnswer, SupportedOne } from '../../domain/support';
import type { BodyType, MhsdsType, RestrictionType } from '../../domain/restriction';
import { listIn } from '../sentences';
import { itemSaid } from './item-said';
import { labels } from './labels';
import { notifications } from './notifications';
import { outcomes } from './outcomes';
import { reviewClock } from './review-clock';
import { risks } from './risks';
import { restrictions } from './restrictions';
import { times } from './times';

const list = listIn('en');

/** The type is null where nobody has said which. */
function labelOf(type: RestrictionType | null): string {
  return type ? restrictions.type[type].label : 'A restriction';
}

function withKind(type: RestrictionType | null, kind: MhsdsType): string {
  return `${labelOf(type)}: ${restrictions.mhsds[kind].toLowerCase()}`;
}

/** What stands over the signs to stop, by what is being done; the signs go on with the sentence. */
const letGo: Record<BodyType, (name: string) => string> = {
  physical: (name) => `Let go and call 999 if ${name}`,
  mechanical: (name) => `Take it off and call 999 if ${name}`,
  chemical: (name) => `Stay with them and call 999 if ${name}`,
  seclusion: (name) => `Go in and call 999 if ${name}`,
  segregation: (name) => `Go in and call 999 if ${name}`,
};

/** `stop_signs`, after a name: "if Ffion". */
const stopSigns = [
  "can't breathe",
  'is blue or pale',
  'goes limp',
  'is suddenly quiet',
  'is sick',
  'has a fit',
  'breathes noisily',
  'has chest pain',
  'has a swollen face',
  'has tiny spots',
  'does not answer',
];

/** Those that stand in sight all the time, also on a small phone. */
const shortSigns = "can't breathe, is blue or limp or sick or has a fit.";

const questions: Record<QuestionCode, string> = {
  stopped_without_start: 'Something stopped that nobody has started. What was it?',
  stopped_twice: 'There are two different times for its end. The first one stands. Is it right?',
  stopped_before_start:
    'Somebody wrote that it stopped before it started. It counts as going on until you tap "Stopped".',
  started_twice: 'There are two different types for it. The first one stands. Is it right?',
  kind_twice: 'Two of you chose different kinds for it. The last one stands. Is it right?',
  kind_without_start: 'Somebody chose a kind for something that nobody has started. What was it?',
  reason_without_start: 'Somebody gave a reason for something that nobody has started. What was it?',
  still_running: 'Somebody said that it is over. This has no end yet. When did it stop?',
  passed_but_restricted: 'Somebody tapped "It passed". A restriction was used. It counts as a restriction.',
  restricted_after_end: 'Somebody wrote down a restriction after the end. Is that right?',
  clock_differs: 'The clock of a device and our own do not agree. The times here are by ours. Are they right?',
  described_without_start: 'Somebody described something that nobody has started. What was it?',
  checked_without_start: 'Somebody checked on something that nobody has started. What was it?',
  described_twice: 'Two of you wrote about it at the same time. The last words stand. Are they right?',
  cared_for_without_start: 'Somebody ended the care after an injection that nobody has started. What was it?',
  changed_after_signing: 'Somebody changed the record after its author signed it. Nobody said why. Why was it?',
  answered_twice: 'Two of you answered the same question of the record. The last answer stands. Is it right?',
};

const supported: Record<SupportedOne, string> = {
  person: 'Support for the person',
  others: 'Support for others who saw it',
  staff: 'Support for staff',
};

const supportAnswer: Record<SupportAnswer, string> = {
  wanted: 'wanted it',
  not_now: 'not now',
  not_wanted: 'did not want it',
  not_sure: 'not sure',
  nobody_there: 'nobody else was there',
};

interface Said {
  words: string;
  note: string | null;
}

const records: Record<Extract<Missing, { what: 'record' }>['of'], Said> = {
  school: { words: "The school's record", note: null },
  childrens_home: { words: 'The record of it', note: null },
  mental_health_unit: { words: 'The record that the Use of Force Act asks for', note: 'It is kept for 3 years.' },
  anywhere_else: { words: 'The full record: what you did and why, and any injury', note: null },
};

/** "Tell the safeguarding team" */
const theAudience = Object.fromEntries(
  Object.entries(notifications.audience).map(([code, label]) => [
    code,
    label.replace(/^(The|Who|Somebody)\b/, (word) => word.toLowerCase()),
  ]),
) as typeof notifications.audience;

/** What is still to complete: `name` is the person's. */
function missingInWords(missing: Missing, name: string): Said {
  const say = (words: string, note: string | null = null): Said => ({ words, note });
  const small = (type: RestrictionType) => labelOf(type).toLowerCase();
  switch (missing.what) {
    case 'stop':
      return say(`When ${small(missing.type)} stopped`);
    case 'kind':
      return say(`Which kind of ${small(missing.type)} it was`);
    case 'reason': {
      const against = missing.although === 'never' ? 'The plan says never.' : `It can hurt ${name}.`;
      return say(`Why ${small(missing.type)} was used. ${against}`);
    }
    case 'tries':
      return say(
        missing.count === 1
          ? 'What happened with 1 thing from the plan'
          : `What happened with ${missing.count} things from the plan`,
      );
    case 'tell': {
      const who = [missing.name, missing.relationship].filter(Boolean).join(', ');
      return say(`Tell ${who}: ${missing.phone}`, `${name}'s plan asks for it.`);
    }
    case 'notify':
      return say(`Tell ${theAudience[missing.audience]}`, 'Or write why not.');
    case 'support':
      return say('Support first: what you offered', `For ${name}. For others who saw it. For each of you.`);
    case 'learning':
      return say(`Ask ${name} how to talk about it`, `With whom. When. Where. "Not now" is an answer.`);
    case 'parents':
      return say(`Tell ${name}'s parents, in writing`, 'Not where it could seriously harm the pupil.');
    case 'record':
      return records[missing.of];
    case 'manager':
      return say('The manager speaks with who used it, and signs');
    case 'child':
      return say(`The manager speaks with ${name} about it`);
    case 'statements':
      return say('What each of you did, in your own words');
    case 'review':
      return say(`Look at the plan again with ${name}`);
    case 'account':
      return say(`${name}'s own account`);
  }
}

/** What the pages of an incident are told by its view, on the server and on a device that is offline. */
export const incidentsTold = {
  times,
  stage: labels.stage,
  at_any_time: 'At any time',
  where: labels.where,
  whose: labels.whose,
  risk: risks,
  restriction: restrictions.type,
  without_words: itemSaid.without_words,
  kind: restrictions.mhsds,
  label_and_kind: withKind,

  you: 'you',
  somebody: 'Somebody',
  /** First names; null is the reader. */
  company: (names: (string | null)[]) => `with ${list(names.map((name) => name ?? 'you'))}`,
  let_go: letGo,
  stop_signs: stopSigns,
  short_signs: shortSigns,
  /** `name` is whose device it is about, where it is about one. */
  question: (code: QuestionCode, time: string, name: string | null) =>
    name ? `${time}, ${name}: ${questions[code]}` : `${time}: ${questions[code]}`,

  it_started: 'It started',
  /** The text is null where the plan that was on the screen has it not. */
  tried: (text: string | null, outcome: StrategyOutcome) =>
    `${text ?? 'Something from the plan'}: ${outcomes.said[outcome]}`,
  restriction_started: (type: RestrictionType) => `${labelOf(type)} started`,
  restriction_stopped: (type: RestrictionType | null) => `${labelOf(type)} stopped`,
  kind_given: withKind,
  reason_given: (type: RestrictionType | null) => `Why ${labelOf(type).toLowerCase()} was used`,
  note: 'Note',
  use_described: (type: RestrictionType | null) => `About ${labelOf(type).toLowerCase()}`,
  after_care_over: 'The care after the injection is over',
  checked: (check: string) => `${check}: checked`,
  check: (check: ReviewCheck) => reviewClock.check[check].label,
  /** A contact of the plan, or an audience of the law. */
  whom: (whom: string) =>
    whom.startsWith('contact:')
      ? whom.slice('contact:'.length)
      : (notifications.audience[whom as NotificationAudience] ?? whom),
  answered: 'Answers for the record',
  told: (whom: string, withheld: boolean) => (withheld ? `${whom}: not told` : `${whom}: told`),
  support_given: (whom: SupportedOne, answer: SupportAnswer) => `${supported[whom]}: ${supportAnswer[answer]}`,
  signed: { author: 'Signed: the record is whole', manager: 'Signed by the manager' },
  it_passed: 'It passed',
  it_was_over: 'It was over',
  it_started_again: 'It started again',
  put_right: 'Put right',
  it_did_not_happen: (text: string) => `It did not happen. ${text}`,
  cannot_be_shown: 'Something that this page cannot show',

  missing: missingInWords,
  by: {
    now: 'you can do this now',
    today: 'today',
    soon: 'as soon as you can',
    ready: 'when they are ready',
  },
  by_then: (day: string, time: string) => `by ${day}, ${time}`,
  by_day: (day: string) => `by the end of ${day}`,
  was_due_on: (day: string) => `was due ${day}`,
  was_due: (day: string, time: string) => `was due ${day}, ${time}`,
};
