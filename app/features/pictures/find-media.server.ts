import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { media } from '#db/tables.server';
import { can, type Subject } from '../../domain/access';
import { cardBeforeAgreement, cardOf, picturesOn } from '../../domain/card';
import type { AgreedPlan, PlanItem, SectionCode } from '../../domain/plan';
import { readableSections } from '../../domain/readable-sections';
import type { Viewer } from '../../domain/viewer';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';
import { isSeenInAccounts } from '../incident-accounts/account-media.server';
import { findSubject } from '../people/find-subject.server';
import { findVersion, latestVersionId, listVersions } from '../plans/find-version.server';

type Media = typeof media.$inferSelect;
type PlanMedia = Media & { section: SectionCode };

/**
 * A file, for somebody who may see the answer that it belongs to, in the draft, in what was agreed, or on the card; or the account. The
 * same rule as for the words, and nothing for everybody else (D4, D14).
 *
 * @param now milliseconds UTC
 */
export async function findMedia(viewer: Viewer, mediaId: string, now: number): Promise<Media | null> {
  const [row] = await database().read.select().from(media).where(eq(media.id, mediaId));
  const found = row && (await findSubject(row.personId, viewer.accountId));
  if (!row || !found) return null;
  if (row.section === 'account') return (await isSeenInAccounts(viewer, row, now)) ? row : null;
  const inPlan = { ...row, section: row.section };
  const isSeen =
    can(viewer, 'draft.read', found.subject, now, inPlan.section) ||
    (await isSeenAsAgreed(viewer, found.subject, inPlan, now));
  return isSeen ? row : null;
}

async function isSeenAsAgreed(viewer: Viewer, subject: Subject, row: PlanMedia, now: number): Promise<boolean> {
  const latestId = await latestVersionId(subject.personId);
  const seesCard = can(viewer, 'card.look', subject, now);
  if (!latestId) return seesCard && (await isBeforeAgreement(row));
  const latest = (await findVersion(latestId))?.content;
  if (!latest) return false;
  if (seesCard && picturesOn(cardOf(latest, () => '')).some((picture) => isOf(row, picture))) return true;
  if (!can(viewer, 'agreed.read', subject, now)) return false;
  const isReadable = readableSections(viewer, subject, latest.audience, now).includes(row.section);
  // The crisis line is read by whoever sees the card, whoever its section is kept to.
  const isShownIn = (plan: AgreedPlan) =>
    ((seesCard || isReadable) && isOf(row, plan.crisisLinePicture)) || (isReadable && isIn(plan, row));
  if (isShownIn(latest)) return true;
  for (const { id } of await listVersions(subject.personId)) {
    const version = id === latestId ? null : await findVersion(id);
    if (version && isShownIn(version.content)) return true;
  }
  return false;
}

/** The card that says NOT AGREED shows a little of the draft (P5). */
async function isBeforeAgreement(row: PlanMedia): Promise<boolean> {
  const plan = await findPlan(row.personId);
  if (!plan) return false;
  const items = await readSection(plan.id, row.section);
  return picturesOn(cardBeforeAgreement(items, () => '', { wroteWith: [] })).some((picture) => isOf(row, picture));
}

function isIn({ items }: AgreedPlan, row: Media): boolean {
  return items.some((item) => item.section === row.section && (isOf(row, item.picture) || item.sound?.id === row.id));
}

function isOf(row: Media, picture: PlanItem['picture']): boolean {
  return Boolean(picture) && picture?.kind !== 'symbol' && picture?.id === row.id;
}
