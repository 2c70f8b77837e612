import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { media } from '#db/tables.server';
import { can, type Subject } from '../../domain/access';
import { cardBeforeAgreement, cardOf, picturesOn } from '../../domain/card';
import type { AgreedPlan, PlanItem, SectionCode } from '../../domain/plan';
import { readableFrom } from '../../domain/let-in-since';
import { readableSections, readsCardOf } from '../../domain/readable-sections';
import type { Viewer } from '../../domain/viewer';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';
import { revisionsAfter } from '../history/find-changes.server';
import { isSeenInAccounts } from '../incident-accounts/account-media.server';
import { findSubject } from '../people/find-subject.server';
import { findVersion, latestVersionId, listVersions, supersededAt } from '../plans/find-version.server';

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
    (await isSeenInDraft(viewer, found.subject, inPlan, now)) ||
    (await isSeenAsAgreed(viewer, found.subject, inPlan, now));
  return isSeen ? row : null;
}

/** In the draft, or in what its history tells: those let in, nothing that was replaced before they were. */
async function isSeenInDraft(viewer: Viewer, subject: Subject, row: PlanMedia, now: number): Promise<boolean> {
  const from = readableFrom(viewer, subject, row.section, now);
  if (from === null) return false;
  if (row.at >= from) return true;
  const plan = await findPlan(row.personId);
  if (!plan) return false;
  if (isIn({ items: await readSection(plan.id, row.section) }, row)) return true;
  const later = (await revisionsAfter(plan.id, row.section, from)).filter((each) => each.from >= from);
  return later.some(({ before, after }) => isIn({ items: before ? [before, after] : [after] }, row));
}

async function isSeenAsAgreed(viewer: Viewer, subject: Subject, row: PlanMedia, now: number): Promise<boolean> {
  const latestId = await latestVersionId(subject.personId);
  const seesCard = can(viewer, 'card.look', subject, now);
  if (!latestId) return seesCard && (await isBeforeAgreement(row));
  const latest = (await findVersion(latestId))?.content;
  if (!latest) return false;
  if (seesCard && picturesOn(cardOf(latest, () => '')).some((picture) => isOf(row, picture))) return true;
  if (!can(viewer, 'agreed.read', subject, now)) return false;
  const isShownIn = (plan: AgreedPlan, until: number) => {
    const isReadable = readableSections(viewer, subject, latest.audience, now, until).includes(row.section);
    if (isReadable && isIn(plan, row)) return true;
    // The crisis line is read by whoever sees the card, whoever its section is kept to.
    return (isReadable || readsCardOf(viewer, subject, now, until)) && isOf(row, plan.crisisLinePicture);
  };
  if (isShownIn(latest, Infinity)) return true;
  const versions = await listVersions(subject.personId);
  for (const { id, number } of versions) {
    const version = id === latestId ? null : await findVersion(id);
    if (version && isShownIn(version.content, supersededAt(versions, number))) return true;
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

function isIn({ items }: Pick<AgreedPlan, 'items'>, row: Media): boolean {
  return items.some((item) => item.section === row.section && (isOf(row, item.picture) || item.sound?.id === row.id));
}

function isOf(row: Media, picture: PlanItem['picture']): boolean {
  return Boolean(picture) && picture?.kind !== 'symbol' && picture?.id === row.id;
}
