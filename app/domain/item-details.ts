import { avoidTypes, medicalRiskFactors, signChannels, strategyTypes, triggerCategories } from './codes';
import {
  crisisLineId,
  howKnownCodes,
  kindOfSection,
  stages,
  voices,
  whereCodes,
  type AdjustmentOwner,
  type Contact,
  type ItemKind,
  type PlanItem,
  type SectionCode,
} from './plan';
import { isKeptId, isPicture } from './picture';
import { restrictionTypes } from './restriction';
import { isSound } from './sound';

/** What may be said of an item besides its words. */
export type ItemDetails = Pick<
  PlanItem,
  | 'stage'
  | 'category'
  | 'who'
  | 'where'
  | 'whereWords'
  | 'voice'
  | 'howKnown'
  | 'picture'
  | 'sound'
  | 'onCard'
  | 'restrictionTypes'
  | 'riskFactors'
  | 'owner'
  | 'inPlaceBy'
  | 'contacts'
  | 'doNotContact'
>;
export type DetailName = keyof ItemDetails;

export const noDetails: ItemDetails = {
  stage: null,
  category: null,
  who: null,
  where: null,
  whereWords: null,
  voice: null,
  howKnown: null,
  picture: null,
  sound: null,
  onCard: false,
  restrictionTypes: [],
  riskFactors: [],
  owner: null,
  inPlaceBy: null,
  contacts: [],
  doNotContact: [],
};

/** Whether an item has neither words nor anything else that somebody put into it. */
export function holdsNothing(item: ItemDetails & { text: string }): boolean {
  const says = (name: string) => JSON.stringify(item[name as DetailName] ?? noDetails[name as DetailName]);
  return (
    item.text.trim() === '' &&
    Object.entries(noDetails).every(([name, unsaid]) => says(name) === JSON.stringify(unsaid))
  );
}

const categoriesOfKind: Partial<Record<ItemKind, readonly string[]>> = {
  trigger: triggerCategories,
  sign: signChannels,
  strategy: strategyTypes,
  avoid: avoidTypes,
};

/** The list a category of this section is taken from; an empty one where it has none. */
export function categoriesOf(section: SectionCode): readonly string[] {
  return categoriesOfKind[kindOfSection[section]] ?? [];
}

/** Whether a section's items say at which stage they hold. */
export function hasStage(section: SectionCode): boolean {
  return ['signs', 'helps', 'avoid', 'really_hard', 'afterwards'].includes(section);
}

/** Whether a section's items say who does it and where. */
export function hasPlace(section: SectionCode): boolean {
  return kindOfSection[section] === 'strategy';
}

/** Whether a section's items are promises: somebody makes sure of each, by a day. */
export function isPromise(section: SectionCode): boolean {
  return section === 'adjustments';
}

export function kindOf(section: SectionCode, itemId: string): ItemKind {
  return section === 'really_hard' && itemId === crisisLineId ? 'crisis_line' : kindOfSection[section];
}

/** An item's id: made by the server, or the crisis line's own. */
export function isItemId(section: SectionCode, id: string): boolean {
  return /^[0-9a-z][0-9a-z-]{5,63}$/.test(id) || (section === 'really_hard' && id === crisisLineId);
}

/** Letters of a short field, and entries of a list, at most. */
/** Letters of one answer, at most: more than 10,000 words. */
export const longestAnswer = 100_000;
export const longestShort = 200;
export const mostEntries = 20;

function oneOf(list: readonly string[], value: unknown): boolean {
  return value === null || (typeof value === 'string' && list.includes(value));
}

function short(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestShort;
}

function listOf(value: unknown, holds: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= 40 && value.every(holds);
}

function isContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false;
  const { name, relationship, phone, tellAfterRestriction } = value as Record<string, unknown>;
  return short(name) && short(relationship) && short(phone) && typeof tellAfterRestriction === 'boolean';
}

function isOwner(value: unknown): value is AdjustmentOwner {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { name, accountId } = value as Record<string, unknown>;
  return short(name) && name !== '' && (accountId === null || isKeptId(accountId));
}

/** Whether a value may stand in this detail of an item of this section. */
export function isDetail(section: SectionCode, name: DetailName, value: unknown): boolean {
  switch (name) {
    case 'stage':
      return oneOf(stages, value);
    case 'category':
      return oneOf(categoriesOf(section), value);
    case 'where':
      return oneOf(whereCodes, value);
    case 'voice':
      return oneOf(voices, value);
    case 'howKnown':
      return oneOf(howKnownCodes, value);
    case 'who':
    case 'whereWords':
      return value === null || short(value);
    case 'picture':
      return value === null || isPicture(value);
    case 'sound':
      return value === null || isSound(value);
    case 'onCard':
      return typeof value === 'boolean';
    case 'restrictionTypes':
      return listOf(value, (each) => each !== null && oneOf(restrictionTypes, each));
    case 'riskFactors':
      return listOf(value, (each) => each !== null && oneOf(medicalRiskFactors, each));
    case 'owner':
      return value === null || (isPromise(section) && isOwner(value));
    case 'inPlaceBy':
      return value === null || (isPromise(section) && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
    case 'contacts':
      return listOf(value, isContact);
    case 'doNotContact':
      return listOf(value, short);
  }
}

export function isDetailName(name: string): name is DetailName {
  return Object.hasOwn(noDetails, name);
}
