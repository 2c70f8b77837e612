import { can, decides, grantHolds, type Grant, type GrantSection, type Subject } from './access';
import type { SectionCode } from './plan';
import type { Viewer } from './viewer';

/**
 * Since when somebody is let in to a part of a plan, or to the card, without a break, milliseconds UTC; null where they
 * are not. Who is let in again, for longer or to do more, goes on reading.
 */
export function letInSince(viewer: Viewer, subject: Subject, section: GrantSection, now: number): number | null {
  const given = subject.grants.filter((grant) => grant.section === section && grant.accountId === viewer.accountId);
  const held = given.filter((grant) => grantHolds(grant, viewer, now));
  return held.length > 0 ? beganAt(Math.min(...held.map(({ from }) => from)), given) : null;
}

function beganAt(from: number, given: readonly Grant[]): number {
  const before = given.filter((grant) => grant.withdrawnAt === from && grant.from < from);
  return before.length > 0 ? beganAt(Math.min(...before.map((grant) => grant.from)), given) : from;
}

/**
 * From when on somebody may read what changed in a draft: those let in, since they were, for nothing that was taken out
 * before is theirs to read.
 */
export function readableFrom(viewer: Viewer, subject: Subject, section: SectionCode, now: number): number | null {
  if (!can(viewer, 'draft.read', subject, now, section)) return null;
  if (viewer.personId === subject.personId || decides(viewer, subject, now)) return 0;
  return letInSince(viewer, subject, section, now);
}
