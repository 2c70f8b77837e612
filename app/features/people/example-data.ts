import circlesFile from '../../../db/seed/example-circles.json';
import draftsFile from '../../../db/seed/example-drafts.json';
import incidentsFile from '../../../db/seed/example-incidents.json';
import looksFile from '../../../db/seed/example-looks.json';
import neighboursFile from '../../../db/seed/example-neighbours.json';
import peopleFile from '../../../db/seed/example-people.json';
import placesFile from '../../../db/seed/example-places.json';
import plannedFile from '../../../db/seed/example-planned.json';
import rulesFile from '../../../db/seed/example-rules.json';
import suggestionsFile from '../../../db/seed/example-suggestions.json';
import type { DecisionBasis } from '../../domain/access';
import type { AgreementStatus } from '../../domain/agreement';
import type { SignedAs, StrategyOutcome } from '../../domain/incident';
import type { HowKnown, SectionCode, Stage, Voice, WhereCode } from '../../domain/plan';
import type { Picture } from '../../domain/picture';
import type { Answers, InPlace } from '../../domain/record-answers';
import type { ReviewCheck } from '../../domain/review-intervals';
import type { MhsdsType, RestrictionType } from '../../domain/restriction';
import type { PlannedAnswer, PlannedNotice } from '../../domain/planned-restriction';
import type { RuleBody, RuleTest, TestAnswer } from '../../domain/site-rule';
import type { LastWord } from '../../domain/suggestion';
import type { Role } from '../../domain/viewer';

/** Accounts, people, sites and items have short names in the files: `ffion`, `willow`, `ffi-06`. */
type Key = string;

export interface ExampleAccount {
  key: Key;
  role: Role;
  name: string;
  jobTitle?: string;
  /** Their own plan for the role `person`; for others, whose they work with. */
  person?: Key;
  /** Days ago that it began, and days from now that it ends. */
  posting?: { site: Key; since: number; until?: number };
  url: string;
  tryThis: string;
}

export interface ExamplePlaces {
  organisation: string;
  password: string;
  sites: { key: Key; name: string; setting: string }[];
  accounts: ExampleAccount[];
}

export interface ExampleCircle {
  birthday: string;
  site: Key;
  room: string;
  since: number;
  circle: Record<Key, string>;
  decider?: { account: Key; basis: DecisionBasis; reason: string; since: number };
  grants: {
    account: Key;
    purpose: string;
    months: number;
    write: SectionCode[];
    suggest: SectionCode[];
    see: (SectionCode | 'card')[];
  }[];
  /** Who wrote the items that are not in the person's voice. */
  writers?: Partial<Record<Voice, Key>>;
  /** Who makes sure of an adjustment, and by which day. */
  promises?: Record<Key, { owner: Key; by: string }>;
  /** The sections that everyone supporting the person may read; usually what the card shows. */
  audience?: 'all';
}

export interface ExampleItem {
  id: Key;
  section: SectionCode;
  text: string;
  picture?: Picture;
  voice: Voice;
  priority: number;
  stage?: Stage;
  who?: string;
  where?: WhereCode;
  how_known?: HowKnown;
  trigger_category?: string;
  sign_channel?: string;
  strategy_type?: string;
  avoid_type?: string;
  restriction_types?: RestrictionType[];
  risk_factors?: string[];
  contacts?: { name: string; relationship: string; phone: string; tell_after_restriction: boolean }[];
  do_not_contact?: string[];
}

export interface ExamplePlan {
  key: Key;
  person: { name: string; preferred_name: string; pronouns: string; age: number };
  /** Nothing where no version was agreed. */
  meta?: {
    version: number;
    agreed_on: string;
    next_review: string;
    agreement: AgreementStatus;
    wrote_with: string[];
    disagreements?: { about: Key; person: string; team: string; recorded_by: string; date: string }[];
  };
  crisis_one_line?: string;
  items: ExampleItem[];
}

export interface ExampleDrafts {
  earlier: {
    person: Key;
    version: number;
    agreed_on: string;
    next_review: string;
    without: Key[];
    reworded: Record<Key, string>;
  }[];
  inProgress: { person: Key; by: Key; daysAgo: number; time: string; item: ExampleItem }[];
  ready: { person: Key; by: Key; section: SectionCode; daysAgo: number; time: string }[];
}

/** One thing that happened, so many minutes after the start. */
export interface ExampleStep {
  after: number;
  by?: Key;
  tried?: Key;
  outcome?: StrategyOutcome;
  why?: string;
  use?: string;
  type?: RestrictionType;
  kind?: MhsdsType;
  stop?: string;
  reason?: string;
  item?: Key;
  text?: string;
  note?: string;
  /** A check of the use `of`. */
  check?: ReviewCheck;
  of?: string;
  /** Answers of the record; those about adjustments by the item's short name. */
  answers?: Answers;
  adjustments?: Record<Key, InPlace>;
  told?: string;
  copy?: true;
  signed?: SignedAs;
}

/** A finished account, or what is seen differently, so many minutes after the start. */
export interface ExampleAccountEntry {
  after: number;
  by: Key;
  /** The person's own; of staff, their statement. */
  ofPerson?: true;
  happened?: string;
  nextTime?: string;
  helpedBy?: string;
  typedFor?: true;
  differs?: string;
}

export interface ExampleIncident {
  person: Key;
  daysAgo: number;
  time: string;
  by: Key;
  /** Minutes from start to end. */
  ended: number;
  steps: ExampleStep[];
  accounts?: ExampleAccountEntry[];
}

export interface ExampleLook {
  person: Key;
  by: Key;
  what: 'card' | 'plan' | 'draft' | 'incident';
  section?: SectionCode;
  daysAgo: number;
  time: string;
}

export interface ExampleSuggestion {
  person: Key;
  by: Key;
  daysAgo: number;
  time: string;
  section: SectionCode;
  /** The item; left out for something new. */
  about?: Key;
  words: string;
  stage?: Stage;
  voice: Voice;
  why: string;
  answer?: { by: Key; daysAgo: number; time: string; answer: LastWord; kept: boolean };
}

export interface ExampleRule extends Pick<RuleBody, 'rule' | 'why' | 'owner' | 'ifItDoesNotFit'> {
  site: Key;
  by: Key;
  tests: Record<RuleTest, [met: TestAnswer, why: string]>;
  /** Days ago that it began, and days from now that it ends. */
  from: number;
  until: number;
  writtenDaysAgo: number;
  questions: {
    words: string;
    name?: string;
    daysAgo: number;
    answer?: { by: Key; words: string; daysAgo: number };
  }[];
}

export interface ExamplePlanned extends Omit<PlannedNotice, 'reviewOn' | 'objectBy' | 'until'> {
  person: Key;
  by: Key;
  daysAgo: number;
  /** Days from now. */
  reviewIn: number;
  objectIn: number;
  endsIn: number;
  answer?: { answer: PlannedAnswer; words: string; daysAgo: number };
}

export const writtenFor = peopleFile.meta.demo_today;
export const examplePlans = [...peopleFile.plans, ...neighboursFile] as unknown as ExamplePlan[];
export const examplePlaces = placesFile as unknown as ExamplePlaces;
export const exampleCircles = circlesFile as unknown as Record<Key, ExampleCircle>;
export const exampleDrafts = draftsFile as unknown as ExampleDrafts;
export const exampleIncidents = incidentsFile as unknown as ExampleIncident[];
export const exampleLooks = looksFile as unknown as ExampleLook[];
export const exampleSuggestions = suggestionsFile as unknown as ExampleSuggestion[];
export const exampleRules = rulesFile as unknown as ExampleRule[];
export const examplePlanned = plannedFile as unknown as ExamplePlanned[];
