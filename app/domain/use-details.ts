import type { MhsdsType, RestrictionType } from './restriction';

/** Where somebody can be held or tied; left and right are the person's own. */
export const bodyParts = [
  'head',
  'neck',
  'chest',
  'belly',
  'back',
  'hips',
  'right_upper_arm',
  'left_upper_arm',
  'right_lower_arm',
  'left_lower_arm',
  'right_hand',
  'left_hand',
  'right_upper_leg',
  'left_upper_leg',
  'right_lower_leg',
  'left_lower_leg',
  'right_foot',
  'left_foot',
] as const;
export type BodyPart = (typeof bodyParts)[number];
export const heldParts = [...bodyParts, 'not_known'] as const;
export type HeldPart = (typeof heldParts)[number];

/** Somebody who held the person, by name and job; null where nobody knows who it was. */
export interface Holder {
  who: string | null;
  parts: HeldPart[];
}

export const mostHolders = 8;

/** The equipment that the definition of mechanical restraint names, and what police and wards use. */
export const equipmentKinds = [
  'handcuffs',
  'soft_cuffs',
  'belt',
  'strap',
  'lap_belt',
  'bed_rails',
  'splint',
  'aid_taken_away',
  'other',
  'not_known',
] as const;
export type EquipmentKind = (typeof equipmentKinds)[number];

export const medicineRoutes = ['by_mouth', 'into_a_muscle', 'into_a_vein', 'other', 'not_known'] as const;
export type MedicineRoute = (typeof medicineRoutes)[number];

export const mouthAnswers = ['yes', 'no', 'refused', 'not_known'] as const;
export type MouthAnswer = (typeof mouthAnswers)[number];

export const yesNoNotKnown = ['yes', 'no', 'not_known'] as const;
export type YesNoNotKnown = (typeof yesNoNotKnown)[number];

/** How a restriction was done, as far as anybody has said; a field that is empty was taken back. */
export interface UseDetails {
  text?: string;
  holders?: Holder[];
  equipment?: EquipmentKind[];
  equipmentWords?: string;
  room?: string;
  medicineName?: string;
  medicineDose?: string;
  medicineRoute?: MedicineRoute | '';
  /** Whether it was offered by mouth first. */
  byMouthFirst?: MouthAnswer | '';
  /** Whether a psychiatrist authorised a seclusion: that review counts as the first medical one. */
  psychiatristAuthorised?: YesNoNotKnown | '';
}
export const useDetailFields = [
  'text',
  'holders',
  'equipment',
  'equipmentWords',
  'room',
  'medicineName',
  'medicineDose',
  'medicineRoute',
  'byMouthFirst',
  'psychiatristAuthorised',
] as const satisfies readonly (keyof UseDetails)[];
export type UseDetailField = (typeof useDetailFields)[number];

/** What was said of a use, each part with who said it and where in the log: the last that was said counts. */
export type SaidOfUse = {
  [Field in UseDetailField]?: {
    value: NonNullable<UseDetails[Field]>;
    at: number;
    accountId: string;
    sequence: number;
  };
};

/** What is asked about a use of a type; nothing of it has to be answered. */
export function detailsAskedOf(type: RestrictionType): readonly UseDetailField[] {
  const everywhere: UseDetailField[] = ['room', 'text'];
  if (type === 'physical') return ['holders', ...everywhere];
  if (type === 'mechanical') return ['equipment', 'equipmentWords', 'holders', ...everywhere];
  if (type === 'chemical') return ['medicineName', 'medicineDose', 'medicineRoute', 'byMouthFirst', ...everywhere];
  return everywhere;
}

/** What stands of each field, without what was taken back. */
export function detailsOf(said: SaidOfUse): UseDetails {
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, { value }]) => (value.length > 0 ? [[field, value]] : [])),
  );
}

export function sameDetail(one: unknown, other: unknown): boolean {
  const empty = (value: unknown) => value === undefined || (value as string | unknown[]).length === 0;
  return empty(one) || empty(other) ? empty(one) && empty(other) : JSON.stringify(one) === JSON.stringify(other);
}

export const injections = ['14', '15'] as const satisfies readonly MhsdsType[];

/** After an injection somebody watches over the person, until it is said that this is over. */
export function isInjection(kind: MhsdsType | null): boolean {
  return (injections as readonly (MhsdsType | null)[]).includes(kind);
}
