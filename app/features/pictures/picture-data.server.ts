import { data } from '@remix-run/node';
import { isItemId } from '../../domain/item-details';
import type { PlanItem, SectionCode } from '../../domain/plan';
import type { Picture } from '../../domain/picture';
import type { Sound } from '../../domain/sound';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';

/** The answer that a picture is chosen for, or a voice note. */
export interface PictureItem {
  id: string;
  text: string;
  picture: Picture | null;
  sound: Sound | null;
  /** It does not stand in the plan yet: the picture or the voice note begins it. */
  isNew: boolean;
  /** It was taken out: nothing is put beside it before it is brought back. */
  isOut: boolean;
}

/** The answer of this address. */
export async function pictureItem(personId: string, section: SectionCode, itemId = ''): Promise<PictureItem> {
  if (!isItemId(section, itemId)) throw data(null, { status: 404 });
  const plan = await findPlan(personId);
  const items: PlanItem[] = plan ? await readSection(plan.id, section) : [];
  const item = items.find(({ id }) => id === itemId);
  const { text = '', picture = null, sound = null } = item ?? {};
  return { id: itemId, text, picture, sound, isNew: item === undefined, isOut: item?.takenOut ?? false };
}
