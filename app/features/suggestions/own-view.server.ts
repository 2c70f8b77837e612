import { worksWith } from '../../domain/access';
import { ownLabel } from '../../domain/item-views';
import type { SectionCode } from '../../domain/plan';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { dateInWords } from '../../platform/times-here.server';
import type { PersonInView } from '../people/require-person.server';
import { zoneOf } from '../people/zone-of.server';
import { entriesBeside } from './views-beside.server';

/** What staff who work with the person need to write their own view beside an item; nothing for everybody else. */
export async function ownViewOf({ viewer, person, subject }: PersonInView, section: SectionCode, itemId: string) {
  const at = now();
  if ((viewer.role !== 'worker' && viewer.role !== 'lead') || !worksWith(viewer, subject, at)) return null;
  const zone = await zoneOf(person.id);
  const beside = await entriesBeside(person.id, section);
  return {
    viewId: newId(),
    itemId,
    label: ownLabel(viewer, subject, at),
    mine: beside
      .filter((view) => view.itemId === itemId && view.accountId === viewer.accountId)
      .map(({ words, at: then }) => ({ text: words, when: dateInWords(then, zone) })),
  };
}
