import { administers } from './access';
import { refused, type Decision } from './decision';
import { during, type Viewer } from './viewer';

/** The four tests (DOMAIN 1), asked of a rule that limits everyone at a site: a blanket restriction. */
export const ruleTests = ['lawful', 'justified', 'proportionate', 'least_restrictive'] as const;
export type RuleTest = (typeof ruleTests)[number];

/** P14: "not sure" is an answer. */
export const testAnswers = ['yes', 'no', 'not_sure'] as const;
export type TestAnswer = (typeof testAnswers)[number];

/** One version of a rule; days YYYY-MM-DD where the site is, and `until` the last on which it counts. */
export interface RuleBody {
  /** What everybody must do or must not do, in plain words. */
  rule: string;
  why: string;
  /** Name and job of who answers for it. */
  owner: string;
  /** What somebody can do whom it does not fit. */
  ifItDoesNotFit: string;
  tests: Record<RuleTest, { met: TestAnswer; why: string }>;
  from: string;
  until: string;
  /** Why it is not as it was; nothing in the first version. */
  changedBecause: string | null;
}

export const longestRuleText = 2_000;
/** Our own choice, no law's: a rule for everyone is looked at again within a year, or it stops. */
export const mostRuleYears = 1;

export type RuleState = 'later' | 'counts' | 'ended';

/** Told from the day alone: a rule stops counting by itself. */
export function stateOfRule({ from, until }: Pick<RuleBody, 'from' | 'until'>, today: string): RuleState {
  if (until < today) return 'ended';
  return today < from ? 'later' : 'counts';
}

export type RuleDatesRefusal = 'ends-before-it-starts' | 'ends-too-late';

/** Whether a rule may be written with these days; one that ends at once, or has ended, may. */
export function judgeRuleDates({ from, until }: Pick<RuleBody, 'from' | 'until'>): Decision<RuleDatesRefusal> {
  if (until < from) return refused('ends-before-it-starts');
  const last = `${Number(from.slice(0, 4)) + mostRuleYears}${from.slice(4)}`;
  return until > last ? refused('ends-too-late') : { allowed: true };
}

export const questionKinds = ['question', 'exception'] as const;
/** A question is public within the site; an exception is between who asks for it and the leads there. */
export type QuestionKind = (typeof questionKinds)[number];

export const noteTypes = ['answered', 'hidden'] as const;
export type NoteType = (typeof noteTypes)[number];

/** How somebody stands to a site's rules. */
export const siteStandings = ['nobody', 'reads', 'leads', 'administers'] as const;
export type SiteStanding = (typeof siteStandings)[number];

/**
 * @param hasSomebodyThere whether the viewer is, decides for, or is let in to the plan of a person who stays there now
 * @param now milliseconds UTC
 */
export function siteStanding(
  viewer: Viewer,
  site: { siteId: string; organisationId: string },
  hasSomebodyThere: boolean,
  now: number,
): SiteStanding {
  if (viewer.role === 'administrator') return administers(viewer, site.organisationId) ? 'administers' : 'nobody';
  const posted = viewer.postings.filter((posting) => posting.siteId === site.siteId && during(posting, now));
  if (posted.some(({ role }) => role === 'lead')) return 'leads';
  return posted.length > 0 || hasSomebodyThere ? 'reads' : 'nobody';
}

/** Who writes and changes the rules of a site. */
export function managesRules(standing: SiteStanding): boolean {
  return standing === 'leads' || standing === 'administers';
}
