import type { SectionCode } from '../../domain/plan';
import { log } from '../../platform/log.server';
import { findPlan } from './find-plan.server';
import { foldSection } from './fold-section.server';
import { openSections } from './open-sections.server';
import { documentName } from './section-document';

/**
 * Writes in items as a sitting of its own, however soon it comes after another one: what takes the place of somebody's
 * words, put back or said yes to, leaves them in the history, where they can be put back again (P11).
 *
 * @param itemIds the items of which it is never joined to the sitting before; others are where the same people go on
 */
export async function asOwnSitting<Result>(
  personId: string,
  section: SectionCode,
  itemIds: readonly string[],
  write: () => Promise<Result>,
): Promise<Result> {
  const plan = await findPlan(personId);
  const fold = async (apart: readonly string[]) => {
    const open = plan && openSections.get(documentName(plan.id, section));
    // What cannot be folded now is folded later; what is to be written does not wait for that.
    if (open)
      await foldSection(open, apart).catch((err: unknown) => log().error({ err }, 'a section could not be folded'));
  };
  await fold([]);
  const result = await write();
  await fold(itemIds);
  return result;
}
