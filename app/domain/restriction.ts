import { inOrder, type AgreedPlan, type PlanItem } from './plan';

/** `restriction_types`: ten, in the order in which they are offered. */
export const restrictionTypes = [
  'physical',
  'mechanical',
  'chemical',
  'seclusion',
  'segregation',
  'environmental',
  'psychological',
  'cultural',
  'surveillance',
  'blanket',
] as const;
export type RestrictionType = (typeof restrictionTypes)[number];

/** The codes of `mhsds_restrictive_intervention_types` (MHS515). */
export const mhsdsTypes = [
  '01',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const;
export type MhsdsType = (typeof mhsdsTypes)[number];

/** The MHSDS codes that each type can be sent as; empty where the data set has none. */
export const mhsdsTypesOf: Record<RestrictionType, readonly MhsdsType[]> = {
  physical: ['07', '11', '12', '10', '09', '01', '08', '13'],
  mechanical: ['04'],
  chemical: ['16', '14', '15', '17'],
  seclusion: ['05'],
  segregation: ['06'],
  environmental: [],
  psychological: [],
  cultural: [],
  surveillance: [],
  blanket: [],
};

/** The one MHSDS code of a type that has no kinds; nothing where somebody must say which. */
export function onlyMhsdsType(type: RestrictionType): MhsdsType | null {
  const mhsds = mhsdsTypesOf[type];
  return mhsds.length === 1 ? mhsds[0]! : null;
}

/** While these go on, the signs to stop and the health dangers stand on top. */
const bodyTypes = ['physical', 'mechanical', 'chemical', 'seclusion', 'segregation'] as const;
export type BodyType = (typeof bodyTypes)[number];

export function actsOnTheBody(type: RestrictionType): type is BodyType {
  return (bodyTypes as readonly RestrictionType[]).includes(type);
}

/** What of the plan a restriction goes against, in the person's own words. */
export interface Crossed {
  redLines: PlanItem[];
  healthDangers: PlanItem[];
}

/**
 * P9: the red lines that name this type, and the health dangers where it acts on the body. Every health danger counts:
 * which of them matters to which hold is for a clinician to say, not for this list.
 *
 * @param plan the version that was on the screen; nothing is crossed where there was none
 */
export function crossedBy(type: RestrictionType, plan: AgreedPlan | null): Crossed {
  if (!plan) return { redLines: [], healthDangers: [] };
  const stands = inOrder(plan.items).filter((item) => !item.takenOut && !plan.notAgreed.includes(item.id));
  return {
    redLines: stands.filter((item) => item.restrictionTypes.includes(type)),
    healthDangers: actsOnTheBody(type) ? stands.filter((item) => item.section === 'health_risks') : [],
  };
}
