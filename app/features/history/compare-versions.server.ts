import type { Subject } from '../../domain/access';
import { changesOf, pictureChange } from '../../domain/history';
import { crisisLineId, inOrder, itemSections, type AgreedPlan, type PlanItem } from '../../domain/plan';
import { noDetails } from '../../domain/item-details';
import { readableSections } from '../../domain/readable-sections';
import type { Viewer } from '../../domain/viewer';
import { wordsFrom } from '../../domain/words';
import { wordChanges } from '../../platform/word-changes';
import { historyWords } from '../../words/history';
import { wordsHere } from '../../words/words-here.server';
import { detailChanges } from './details-said.server';
import type { SectionChanges } from './find-changes.server';

/** The items of a version, its crisis line as the item that it is in the draft. */
function itemsWithLine({ items, crisisLine, crisisLineVoice, crisisLinePicture }: AgreedPlan): PlanItem[] {
  if (crisisLine === null) return items;
  const line: PlanItem = {
    ...noDetails,
    id: crisisLineId,
    section: 'really_hard',
    kind: 'crisis_line',
    order: '',
    text: crisisLine,
    words: wordsFrom(crisisLine),
    voice: crisisLineVoice ?? null,
    picture: crisisLinePicture ?? null,
    takenOut: false,
    addedBy: null,
    addedAt: null,
  };
  return [line, ...items];
}

/**
 * What differs between two agreed versions, of what the viewer may read of the plan in use.
 *
 * @param supersededAt when the earlier of the two was, milliseconds UTC
 */
export function compareVersions(
  from: AgreedPlan,
  to: AgreedPlan,
  viewer: Viewer,
  subject: Subject,
  audience: AgreedPlan['audience'],
  now: number,
  supersededAt = Infinity,
): SectionChanges[] {
  const readable = readableSections(viewer, subject, audience, now, supersededAt);
  const told = wordsHere(historyWords);
  const preferredName = viewer.personId === subject.personId ? null : to.preferredName;
  return itemSections
    .filter((section) => readable.includes(section))
    .map((section) => {
      const inSection = (plan: AgreedPlan) => itemsWithLine(plan).filter((item) => item.section === section);
      const before = new Map(inSection(from).map((item) => [item.id, item]));
      const after = inSection(to);
      const gone = [...before.values()].filter(({ id }) => !after.some((item) => item.id === id));
      const all = inOrder([...after, ...gone.map((item) => ({ ...item, takenOut: true }))]);
      const changes = all.flatMap((item) => {
        const was = before.get(item.id) ?? null;
        const kinds = changesOf(was, item);
        if (kinds.length === 0) return [];
        return [
          {
            itemId: item.id,
            kinds,
            said: told.changed(kinds),
            words: wordChanges(was?.text ?? '', item.text),
            picture: pictureChange(was, item),
            details: detailChanges(was, item, preferredName),
            takenOut: item.takenOut,
          },
        ];
      });
      return { section, changes };
    })
    .filter(({ changes }) => changes.length > 0);
}
