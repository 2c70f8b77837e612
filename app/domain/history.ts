import { essenceOf } from './essence';
import type { Picture } from './picture';
import { holdsNothing } from './item-details';
import type { PlanItem } from './plan';

/** What can have changed about an item, as a reader would say it. */
export const changeKinds = [
  'added',
  'reworded',
  'taken_out',
  'brought_back',
  'put_away',
  'moved',
  'stage',
  'place',
  'category',
  'voice',
  'how_known',
  'picture',
  'sound',
  'put_on_card',
  'taken_off_card',
  'contacts',
  'red_line',
  'danger',
  'promise',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One sitting at one item: what it said before and after, and who wrote. Times are milliseconds UTC. */
export interface Revision {
  itemId: string;
  from: number;
  until: number;
  /** In the order in which they first wrote. */
  accountIds: string[];
  /** Nothing where the item was new. */
  before: PlanItem | null;
  after: PlanItem;
}

/** A pause longer than this ends a sitting. */
const longestPause = 30 * 60_000;
/** Within this time, whoever wrote together still does. */
const together = 2 * 60_000;
/** Words of so many characters are not few: they may have gone by a slip. */
const notFew = 20;

const same = (one: unknown, other: unknown) => essenceOf(one) === essenceOf(other);

/** What differs between an item then and now; nothing where it is the same to every reader. */
export function changesOf(before: PlanItem | null, after: PlanItem): ChangeKind[] {
  if (before === null) return ['added'];
  if (after.takenOut && holdsNothing(after) && !holdsNothing(before))
    return [before.takenOut ? 'put_away' : 'taken_out'];
  if (before.takenOut && holdsNothing(before) && !after.takenOut) return ['brought_back'];
  const kinds: (ChangeKind | false)[] = [
    !same(before.words, after.words) && 'reworded',
    before.takenOut !== after.takenOut && (after.takenOut ? 'taken_out' : 'brought_back'),
    before.order !== after.order && 'moved',
    before.stage !== after.stage && 'stage',
    !same([before.who, before.where, before.whereWords], [after.who, after.where, after.whereWords]) && 'place',
    before.category !== after.category && 'category',
    // Other words are nobody's until somebody says whose (P3): that is no change of its own.
    before.voice !== after.voice && !(after.voice === null && !same(before.words, after.words)) && 'voice',
    before.howKnown !== after.howKnown && 'how_known',
    !same(before.picture ?? null, after.picture ?? null) && 'picture',
    !same(before.sound ?? null, after.sound ?? null) && 'sound',
    before.onCard !== after.onCard && (after.onCard ? 'put_on_card' : 'taken_off_card'),
    !same([before.contacts, before.doNotContact], [after.contacts, after.doNotContact]) && 'contacts',
    !same(before.restrictionTypes, after.restrictionTypes) && 'red_line',
    !same(before.riskFactors, after.riskFactors) && 'danger',
    !same([before.owner ?? null, before.inPlaceBy ?? null], [after.owner ?? null, after.inPlaceBy ?? null]) &&
      'promise',
  ];
  return kinds.filter((kind) => kind !== false);
}

/** The picture of an item then and now; one of them where it was added, or taken away. */
export interface PictureChange {
  before: Picture | null;
  after: Picture | null;
}

/** How the picture differs; nothing where it is the same, or there is none. */
export function pictureChange(before: PlanItem | null, after: PlanItem): PictureChange | null {
  const change = { before: before?.picture ?? null, after: after.picture ?? null };
  return same(change.before, change.after) ? null : change;
}

/**
 * Whether what came next belongs to the same sitting: the same people go on, or somebody joins them. Somebody else's
 * change stands by itself, however soon it comes: a "do" that becomes a "don't" must not disappear in it (H17). So does
 * what takes more than half of the words away, or what somebody brought: a photo, a drawing, a voice note. Whoever did
 * it by a slip finds them in the history (P11).
 */
export function continues(last: Revision, next: Revision): boolean {
  const [were, are] = [last.after.text.trim().length, next.after.text.trim().length];
  if (were >= notFew && are * 2 < were) return false;
  if (broughtIn(last.after).some((id) => !broughtIn(next.after).includes(id))) return false;
  if (next.from - last.until > longestPause) return false;
  if (last.accountIds.every((id) => next.accountIds.includes(id))) return true;
  return next.from - last.until <= together && next.accountIds.some((id) => last.accountIds.includes(id));
}

/** The ids of the files that somebody brought. */
function broughtIn({ picture, sound }: PlanItem): string[] {
  return [picture, sound].flatMap((file) => (file && 'id' in file ? [file.id] : []));
}

/** Both as one; nothing where the second took the first back. */
export function joined(last: Revision, next: Revision): Revision | null {
  const one: Revision = {
    ...last,
    until: Math.max(last.until, next.until),
    accountIds: [...new Set([...last.accountIds, ...next.accountIds])],
    after: next.after,
  };
  return changesOf(one.before, one.after).length > 0 ? one : null;
}

/** All of several sittings at one item as one, oldest first; nothing where it came back to what it was. */
export function summed(revisions: readonly Revision[]): Revision | null {
  const [first, ...more] = [...revisions].sort((a, b) => a.from - b.from);
  if (!first) return null;
  const all = more.reduce(
    (sum, next) => ({
      ...sum,
      until: Math.max(sum.until, next.until),
      accountIds: [...new Set([...sum.accountIds, ...next.accountIds])],
      after: next.after,
    }),
    first,
  );
  return changesOf(all.before, all.after).length > 0 ? all : null;
}

/**
 * How the items of a section stood at a moment.
 *
 * @param now as they stand
 * @param later the sittings that went on after that moment
 * @returns each item as it was; null for those that were not there yet
 */
export function standingAt(now: readonly PlanItem[], later: readonly Revision[]): Map<string, PlanItem | null> {
  const then = new Map<string, PlanItem | null>(now.map((item) => [item.id, item]));
  const earliest = new Map<string, Revision>();
  for (const revision of later) {
    const known = earliest.get(revision.itemId);
    if (!known || revision.from < known.from) earliest.set(revision.itemId, revision);
  }
  for (const { itemId, before } of earliest.values()) then.set(itemId, before);
  return then;
}
