import type * as Y from 'yjs';
import { guardSection } from './check-section';
import { personOfPlan } from './find-plan.server';
import { loadSection } from './load-section.server';
import { openedSection, openSections, type OpenSection } from './open-sections.server';
import { readDocumentName } from './seats.server';

/**
 * Fills a live document from the disk. Throws where that fails: a blank document is never opened in its place, and
 * so can never be stored over the saved one (SAFETY fact 2).
 */
export async function openSection(document: Y.Doc, name: string): Promise<OpenSection> {
  const about = readDocumentName(name);
  if (!about) throw new Error('Not a section of a plan.');
  const { planId, section } = about;
  const personId = await personOfPlan(planId);
  if (!personId) throw new Error('No such plan.');
  const loaded = await loadSection(document, planId, section);
  const guard = guardSection(document, section, loaded.owners);
  const open = openedSection({ planId, personId, section, document, guard }, loaded);
  openSections.set(name, open);
  document.on('destroy', () => {
    if (openSections.get(name) === open) openSections.delete(name);
  });
  return open;
}
