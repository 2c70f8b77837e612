import { can, decides, worksWith, type Subject } from './access';
import { letInSince } from './let-in-since';
import { itemSections, type AgreedPlan, type SectionCode } from './plan';
import type { Viewer } from './viewer';

/**
 * Which sections of an agreed version somebody may read: the person and who decides, all; those let in, theirs; staff
 * on shift, those that the person opened to everyone supporting them.
 *
 * @param supersededAt when another version took its place, milliseconds UTC: those let in after that were never meant
 * to read it
 */
export function readableSections(
  viewer: Viewer,
  subject: Subject,
  audience: AgreedPlan['audience'],
  now: number,
  supersededAt = Infinity,
): SectionCode[] {
  if (viewer.personId === subject.personId || decides(viewer, subject, now)) return [...itemSections];
  const staff = can(viewer, 'agreed.read', subject, now) && worksWith(viewer, subject, now);
  return itemSections.filter(
    (section) =>
      (staff && audience[section] === 'everyone_supporting_me') ||
      (letInSince(viewer, subject, section, now) ?? Infinity) < supersededAt,
  );
}

/** Whether the card of a version is theirs to read; `supersededAt` as above. */
export function readsCardOf(viewer: Viewer, subject: Subject, now: number, supersededAt: number): boolean {
  if (!can(viewer, 'card.look', subject, now)) return false;
  const own = viewer.personId === subject.personId || decides(viewer, subject, now);
  return (
    own || worksWith(viewer, subject, now) || (letInSince(viewer, subject, 'card', now) ?? Infinity) < supersededAt
  );
}
