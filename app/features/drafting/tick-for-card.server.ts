import { itemSections, type SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { readSection } from './live-section.server';
import { itemsOf, setDetails } from './section-document';
import { writeSection } from './write-section.server';
import { personOfPlan } from './find-plan.server';

/** Ticks exactly these items for the card; only sections where something differs are written. */
export async function tickForCard(viewer: Viewer, planId: string, itemIds: readonly string[]): Promise<void> {
  const personId = await personOfPlan(planId);
  if (!personId) return;
  const ticked = new Set(itemIds);
  for (const section of itemSections) {
    const items = await readSection(planId, section);
    if (items.every((item) => item.onCard === ticked.has(item.id))) continue;
    await tickSection(viewer, personId, section, ticked);
  }
}

async function tickSection(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  ticked: ReadonlySet<string>,
): Promise<void> {
  await writeSection(viewer, personId, section, (document) => {
    for (const id of itemsOf(document).keys()) setDetails(document, id, { onCard: ticked.has(id) });
  });
}
