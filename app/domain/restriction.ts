import { inOrder, type AgreedPlan, type PlanItem } from './plan';

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

export interface RestrictionWords {
  /** What it is called: never softer than it is. */
  label: string;
  /** What it is, said to the person. */
  plain: string;
  /** What it is, on a button. */
  short: string;
  /** The MHSDS codes it can be sent as; empty where the data set has none. */
  mhsds: readonly MhsdsType[];
}

/** `restriction_types`: ten, in the order in which they are offered. */
export const restrictionWords: Record<RestrictionType, RestrictionWords> = {
  physical: {
    label: 'Physical restraint',
    plain: 'Someone holds, moves or blocks your body to stop or control how you move.',
    short: 'Held, moved or blocked',
    mhsds: ['07', '11', '12', '10', '09', '01', '08', '13'],
  },
  mechanical: {
    label: 'Mechanical restraint',
    plain:
      'A device or piece of equipment is used mainly to control what you do, such as a strap, cuffs, a lap belt, bed rails or a splint.',
    short: 'Equipment, or an aid taken away',
    mhsds: ['04'],
  },
  chemical: {
    label: 'Chemical restraint',
    plain:
      'Medicine is given mainly to control or quieten you, not to treat an illness or pain you agree needs treating.',
    short: 'Medicine to calm or control',
    mhsds: ['16', '14', '15', '17'],
  },
  seclusion: {
    label: 'Seclusion',
    plain: 'You are kept alone in a room or space and stopped from leaving, whatever the room is called.',
    short: 'Kept alone in a room',
    mhsds: ['05'],
  },
  segregation: {
    label: 'Long-term segregation',
    plain: 'You are kept apart from other people for a long time and cannot mix freely, even if staff are with you.',
    short: 'Kept apart for a long time',
    mhsds: ['06'],
  },
  environmental: {
    label: 'Environmental restraint',
    plain:
      'The building or surroundings are used to make you do something you do not want to, or to stop you doing something you want to do.',
    short: 'Door locked, things kept away',
    mhsds: [],
  },
  psychological: {
    label: 'Psychological restraint',
    plain: 'Words or pressure are used so that you feel you have no choice but to do as you are told.',
    short: 'Pressure or threats',
    mhsds: [],
  },
  cultural: {
    label: 'Cultural restraint',
    plain:
      'You are stopped from living your culture, faith or identity: language, food, clothes, hair care, prayer, relationships.',
    short: 'Kept from their culture',
    mhsds: [],
  },
  surveillance: {
    label: 'Surveillance',
    plain: 'You are watched, listened to, tracked or recorded in a way that limits your privacy or freedom.',
    short: 'Watched or tracked',
    mhsds: [],
  },
  blanket: {
    label: 'Blanket restriction',
    plain: 'A rule that limits everyone (or a whole group) without looking at each person.',
    short: 'A rule for everyone',
    mhsds: [],
  },
};

export const mhsdsWords: Record<MhsdsType, string> = {
  '01': 'Held on the floor, face down',
  '04': 'Equipment',
  '05': 'Seclusion',
  '06': 'Segregation',
  '07': 'Held, standing',
  '08': 'Moved by force',
  '09': 'Held on the floor, on the back',
  '10': 'Held on the side',
  '11': 'Held, seated',
  '12': 'Held, kneeling',
  '13': 'Held in another way',
  '14': 'Injection, rapid tranquillisation',
  '15': 'Injection, another kind',
  '16': 'By mouth',
  '17': 'Medicine in another way',
};

/** The one MHSDS code of a type that has no kinds; nothing where somebody must say which. */
export function onlyMhsdsType(type: RestrictionType): MhsdsType | null {
  const { mhsds } = restrictionWords[type];
  return mhsds.length === 1 ? mhsds[0]! : null;
}

/** While these go on, the signs to stop and the health dangers stand on top. */
export const onTheBody: ReadonlySet<RestrictionType> = new Set([
  'physical',
  'mechanical',
  'chemical',
  'seclusion',
  'segregation',
]);

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
    healthDangers: onTheBody.has(type) ? stands.filter((item) => item.section === 'health_risks') : [],
  };
}
