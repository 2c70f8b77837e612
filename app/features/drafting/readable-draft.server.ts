import { can } from '../../domain/access';
import { crisisLineId, inOrder, itemSections, saidOf, saysSomething } from '../../domain/plan';
import { now } from '../../platform/clock';
import { dateInWords } from '../../platform/times-here.server';
import type { PersonInView } from '../people/require-person.server';
import { zoneOf } from '../people/zone-of.server';
import { whoWrote } from '../plans/read-draft.server';
import { viewsBeside } from '../suggestions/views-beside.server';
import { findPlan } from './find-plan.server';
import { readSection } from './live-section.server';
import { lookAtDraft } from './look-at-draft.server';

/** What this viewer may read of the draft, section by section; each reading by somebody else is written down (P12). */
export async function readableDraft({ viewer, person, subject }: PersonInView) {
  const at = now();
  const plan = await findPlan(person.id);
  const readable = itemSections.filter((section) => can(viewer, 'draft.read', subject, at, section));
  const sections = [];
  for (const section of plan ? readable : []) {
    const all = await readSection(plan!.id, section);
    const items = inOrder(all.filter((item) => !item.takenOut && saysSomething(item)));
    if (items.length === 0) continue;
    await lookAtDraft(viewer, person.id, section);
    sections.push({ section, items });
  }
  const shown = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const zone = await zoneOf(person.id);
  const line = sections.flatMap(({ items }) => items).find(({ id }) => id === crisisLineId);
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    crisisLine: (line && saidOf(line)) || null,
    crisisLineVoice: line?.voice ?? null,
    crisisLinePicture: line?.picture ?? null,
    views: (await viewsBeside(person.id))
      .filter(({ itemId }) => shown.has(itemId))
      .map((view) => ({ ...view, when: dateInWords(view.at, zone) })),
    wroteWith: plan ? await whoWrote(plan.id, person.id) : [],
    sections: sections
      .map(({ section, items }) => ({ section, items: items.filter(({ id }) => id !== crisisLineId) }))
      .filter(({ items }) => items.length > 0),
  };
}
