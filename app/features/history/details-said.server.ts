import type { ChangeKind } from '../../domain/history';
import { isPromise } from '../../domain/item-details';
import type { PlanItem, Voice } from '../../domain/plan';
import { dateInWords } from '../../platform/times-here.server';
import { detailWords } from '../../words/details';
import { itemSaidWords } from '../../words/item-said';
import { labelWords } from '../../words/labels';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { plainly } from '../../words/sentences';
import { soundShownWords } from '../../words/sound-shown';
import { wordsHere } from '../../words/words-here.server';
import { categoriesOfKind, riskLabel } from '../drafting/detail-labels';

/** What an item says besides its words and its picture. */
export const detailKinds = [
  'contacts',
  'red_line',
  'danger',
  'stage',
  'place',
  'category',
  'promise',
  'sound',
  'voice',
  'how_known',
] as const satisfies ChangeKind[];
export type DetailKind = (typeof detailKinds)[number];

/** A detail then and now, in words; '' where nothing is said of it, null where the item is not there. */
export interface DetailChange {
  kind: DetailKind;
  before: string | null;
  after: string | null;
}

/**
 * What differs besides words and picture: both values of each. Of an item that is new, or goes out, everything it says.
 *
 * @param preferredName of the person, for everybody else (P3); null for the person
 */
export function detailChanges(before: PlanItem | null, after: PlanItem, preferredName: string | null): DetailChange[] {
  const was = before && detailsSaid(before, preferredName);
  const is = detailsSaid(after, preferredName);
  const isGone = after.takenOut && before !== null && !before.takenOut;
  return detailKinds.flatMap((kind): DetailChange[] => {
    if (was === null || (before?.takenOut && !after.takenOut))
      return is[kind] ? [{ kind, before: null, after: is[kind] }] : [];
    if (isGone) return was[kind] ? [{ kind, before: was[kind], after: null }] : [];
    return was[kind] === is[kind] ? [] : [{ kind, before: was[kind], after: is[kind] }];
  });
}

/** Each detail in the words that the plan has for it. */
export function detailsSaid(item: PlanItem, preferredName: string | null): Record<DetailKind, string> {
  const words = wordsHere(itemSaidWords);
  const labels = wordsHere(labelWords);
  const details = wordsHere(detailWords);
  const risks = wordsHere(riskWords);
  const { type: restrictions } = wordsHere(restrictionWords);
  const { owner, inPlaceBy, where, sound } = item;
  const whose = (voice: Voice) =>
    preferredName === null ? labels.whose[voice] : labels.whose_of(preferredName, voice);
  const called = item.contacts.map((contact) => plainly(words.contact(contact, (phone) => phone)));
  const places = [item.who, where && labels.where[where], item.whereWords];
  return {
    contacts: [...called, ...(item.doNotContact.length > 0 ? [words.please_do_not_call(item.doNotContact)] : [])].join(
      '\n',
    ),
    red_line: item.restrictionTypes.map((type) => restrictions[type].label).join('\n'),
    danger: item.riskFactors.map((code) => riskLabel(risks, code)).join('\n'),
    stage: item.stage ? labels.stage[item.stage] : '',
    place: places.filter(Boolean).join(' · '),
    category: item.category ? (categoriesOfKind(details.category, item.kind)[item.category] ?? item.category) : '',
    promise:
      isPromise(item.section) && (owner ?? inPlaceBy)
        ? words.promised(owner?.name ?? null, inPlaceBy ? dateInWords(inPlaceBy) : null)
        : '',
    sound: sound
      ? [wordsHere(soundShownWords).voice_note_of(sound.seconds), sound.words].filter(Boolean).join(': ')
      : '',
    voice: item.voice ? whose(item.voice) : '',
    how_known: item.howKnown ? details.how_known[item.howKnown] : '',
  };
}
