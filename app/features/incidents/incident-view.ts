import type { SealingKey } from '../../platform/seal';
import type { Card, CardLine } from '../../domain/card';
import type { IncidentEventType, IncidentOutcome, StrategyOutcome } from '../../domain/incident';
import type { Picture } from '../../domain/picture';
import type { DueCheck } from '../../domain/review-clock';
import type { Interval, IntervalName, ReviewCheck } from '../../domain/review-intervals';
import type { PlannedLine } from '../planned/planned-view';
import type { incidentsTold } from '../../words/incidents-told';

/** What a view tells, in the language of who reads it: passed in, for a view is made on the server and on a device. */
export type IncidentsTold = (typeof incidentsTold)['en'];

/** One line of the log, with what was put right about it. */
export interface LogLine {
  eventId: string;
  type: IncidentEventType;
  /** "14:32", "07:00 on Friday 5 June 2026" where it is another day than it began on. */
  time: string;
  who: string;
  what: string;
  words: string | null;
  /** Why the record changed although it was signed. */
  because: string | null;
  putRight: { eventId: string; time: string; who: string; words: string }[];
}

export interface StrategyView {
  itemId: string;
  text: string;
  /** "whoever is nearest · my room" */
  detail: string | null;
  /** Whose words they are, when not the person's (P3). */
  whose: string | null;
  answer: { outcome: StrategyOutcome; why: string | null; time: string; who: string } | null;
}

export interface UseView {
  useId: string;
  label: string;
  /** "Physical restraint: held, standing", where somebody has said which kind it was. */
  title: string;
  plain: string;
  /** Which kind it can have been, while nobody has said. */
  kinds: { code: string; label: string }[];
  started: string;
  stopped: string | null;
  lasted: string;
  reason: { words: string; who: string; /** It was said of the use before it. */ ofBefore: boolean } | null;
  /** The red lines it crosses, in the words of the plan. */
  crossed: CardLine[];
  /** What the person had been told of it beforehand: agreed, not agreed, or over. */
  planned: PlannedLine[];
  /** The health dangers it crosses (P9). */
  endangers: CardLine[];
  /** What the position can change to while it goes on: a stop and a start in one tap. */
  positions: { code: string; label: string }[];
  /** An injection after which somebody watches over the person still. */
  inAfterCare: boolean;
  /** Whether a psychiatrist authorised it, where the site asks: the answer, or an empty one. */
  psychiatrist: string | null;
  /** What is due while a seclusion or a segregation goes on: what is overdue first. */
  checks: CheckView[];
  /** It was put right: it did not happen. It stays in sight and counts no more. */
  undone: boolean;
}

/** "15:02" of today; of "Thursday" or "3 March" where it is another day. */
export interface Moment {
  day: string | null;
  time: string;
}

export interface CheckView {
  check: ReviewCheck;
  when: DueCheck['when'];
  due: Moment | null;
  /** Milliseconds UTC. */
  dueAt: number | null;
  overdue: boolean;
  last: Moment | null;
  /** The responsible clinician makes one of these in each 24 hours. */
  byResponsibleClinician: boolean;
  /** Where the site's interval is not the Code's: what each says, who set it and when ("3 June 2026"). */
  differs: {
    name: IntervalName;
    site: Interval;
    code: Interval | null;
    longer: boolean;
    by: string | null;
    on: string | null;
  }[];
}

export interface CompleteView {
  code: string;
  words: string;
  by: string;
  elsewhere: boolean;
  note: string | null;
}

/** What both readings of an incident show. */
export interface IncidentShown {
  incidentId: string;
  sequence: number;
  /** `born` as "3 May 1997", for telling people apart (H2). */
  person: { id: string; name: string; preferredName: string; born: string };
  outcome: IncidentOutcome;
  /** Milliseconds UTC, and now by the server. */
  startedAt: number;
  now: number;
  started: string;
  /** "Wednesday 3 June 2026, 2:32 pm" */
  startedInWords: string;
  /** With its day where that is another; `clock` is the bare time. */
  ended: { clock: string; time: string; inWords: string; lasted: string } | null;
  siteName: string;
  version: { number: number; agreed: string } | null;
  crisisLine: string | null;
  crisisLinePicture: Picture | null;
  stages: { title: string; strategies: StrategyView[] }[];
  uses: UseView[];
  log: LogLine[];
  /** How many lines of the log come before those. */
  earlier: number;
  who: string[];
  afterwards: CardLine[];
}

/** The screen of those who are with the person. */
export interface StaffView extends IncidentShown {
  kind: 'staff';
  /** Who only completes what happened where they work opens no page of the person: they are elsewhere now, or died. */
  isWithThem: boolean;
  /** "with you and Sam" */
  company: string;
  /** Who reads it: what they tap is sent as theirs alone. `leads`: nobody here leads them. */
  reader: { accountId: string; name: string; leads: boolean };
  /** The card of the version that was on the screen; it stays there. Without a version, of what is not agreed (P5). */
  card: Card;
  danger: {
    title: string;
    signs: readonly string[];
    /** What stands in sight wherever the page is scrolled to: the signs, and how the person can be hurt. */
    short: string;
    health: string;
  } | null;
  questions: string[];
  /** It was signed when all was over: what changes in it says why. */
  isSigned: boolean;
  /** Those that had stopped when it was signed: what changes in them says why, also when it started again. */
  signedUses: string[];
  toComplete: CompleteView[];
  /** Another one of the same person that goes on now. */
  others: { id: string; started: string }[];
  saved: string;
  /** On a device that is the reader's own: what their taps are sealed to, where it keeps them. */
  sealTo: SealingKey | null;
  /** A fresh event id for each form of the page. */
  freshIds: Record<string, string>;
}

/** What was written about somebody, for them to read, or for who lawfully decides for them. */
export interface StoryView extends IncidentShown {
  kind: 'story';
  isMine: boolean;
}
