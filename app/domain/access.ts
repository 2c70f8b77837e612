import { during, type Period, type Posting, type Viewer } from './viewer';
import { itemSections, type SectionCode } from './plan';

/** What somebody may be let in to: a section of the plan, or the right-now card. */
export type GrantSection = SectionCode | 'card';
export const grantSections: readonly GrantSection[] = [...itemSections, 'card'];

export const grantLevels = ['see', 'suggest', 'write'] as const;
export type GrantLevel = (typeof grantLevels)[number];

/** The codes of `reasonable_adjustment_flag_basis` that name somebody else than the person. */
export const decisionBases = ['002', '003', '004'] as const;
export type DecisionBasis = (typeof decisionBases)[number];

export interface Grant extends Period {
  accountId: string;
  section: GrantSection;
  level: GrantLevel;
  until: number;
  withdrawnAt: number | null;
}

export interface Decider extends Period {
  accountId: string;
  basis: DecisionBasis;
}

export interface Stay extends Period {
  siteId: string;
}

/** The person whose plan, card or record is asked for, with all that decides who may. */
export interface Subject {
  personId: string;
  organisationId: string;
  stays: Stay[];
  grants: Grant[];
  deciders: Decider[];
}

/**
 * What can be done with a person's things.
 *
 * - `person.see`: know that they are here; without it the answer is 404, never 403
 * - `card.look`, `card.log`: the right-now card; start and continue an incident
 * - `agreed.read`: the agreed plan, by section; what the person keeps to those let in is left out for staff
 * - `draft.read`, `draft.write`: the live draft, by section
 * - `draft.suggest`: say what could be different, by section; staff of what they may read in the agreed plan (P2)
 * - `plan.agree`, `plan.share`, `looks.read`: the owner's, or who lawfully decides
 * - `incident.read`: what was written
 * - `person.manage`: name, birth date, stays; never plan content
 */
export const actions = [
  'person.see',
  'card.look',
  'card.log',
  'agreed.read',
  'draft.read',
  'draft.suggest',
  'draft.write',
  'plan.agree',
  'plan.share',
  'looks.read',
  'incident.read',
  'person.manage',
] as const;
export type Action = (typeof actions)[number];

export const levelFor: Partial<Record<Action, GrantLevel>> = {
  'card.look': 'see',
  'agreed.read': 'see',
  'draft.read': 'see',
  'draft.suggest': 'suggest',
  'draft.write': 'write',
};

/**
 * The one place that decides (C1): deny by default.
 *
 * @param section the section asked for; without one, "any section at all"
 * @param now milliseconds UTC
 */
export function can(viewer: Viewer, action: Action, subject: Subject, now: number, section?: GrantSection): boolean {
  if (viewer.role === 'person' && viewer.personId === subject.personId) return ownerActions.has(action);
  if (viewer.role === 'administrator') {
    return viewer.organisationId === subject.organisationId && (action === 'person.see' || action === 'person.manage');
  }
  if (decides(viewer, subject, now) && deciderActions.has(action)) return true;
  if (worksWith(viewer, subject, now) && staffActions.has(action)) return true;
  if (action === 'person.see') return subject.grants.some((grant) => grantHolds(grant, viewer, now));
  const needed = levelFor[action];
  if (!needed) return false;
  const wanted = action === 'card.look' ? 'card' : section;
  return subject.grants.some(
    (grant) =>
      grantHolds(grant, viewer, now) &&
      (wanted === undefined ? grant.section !== 'card' : grant.section === wanted) &&
      grantLevels.indexOf(grant.level) >= grantLevels.indexOf(needed),
  );
}

/** Nobody logs their own restriction as staff would; everything else of the plan is the person's (P1). */
export const ownerActions: ReadonlySet<Action> = new Set(
  actions.filter((action) => action !== 'card.log' && action !== 'person.manage'),
);
export const staffActions: ReadonlySet<Action> = new Set([
  'person.see',
  'card.look',
  'card.log',
  'agreed.read',
  'draft.suggest',
  'incident.read',
]);
export const deciderActions: ReadonlySet<Action> = new Set([
  'person.see',
  'card.look',
  'agreed.read',
  'draft.read',
  'draft.suggest',
  'draft.write',
  'plan.agree',
  'plan.share',
  'looks.read',
  'incident.read',
]);

/** Sites, accounts and postings of their own organisation are the administrator's. */
export function administers(viewer: Viewer, organisationId: string): boolean {
  return viewer.role === 'administrator' && viewer.organisationId === organisationId;
}

export function decides(viewer: Viewer, subject: Subject, now: number): boolean {
  return subject.deciders.some((decider) => decider.accountId === viewer.accountId && during(decider, now));
}

/** On shift where the person stays: a posting and a stay at the same site, both running now. */
export function worksWith(viewer: Viewer, subject: Subject, now: number): boolean {
  return viewer.postings.some(
    (posting: Posting) =>
      during(posting, now) && subject.stays.some((stay) => stay.siteId === posting.siteId && during(stay, now)),
  );
}

export function grantHolds(grant: Grant, viewer: Viewer, now: number): boolean {
  return (
    grant.accountId === viewer.accountId &&
    during(grant, now) &&
    (grant.withdrawnAt === null || now < grant.withdrawnAt)
  );
}
