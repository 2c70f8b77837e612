import type { MhsdsType, RestrictionType } from '../../domain/restriction';

interface Said {
  /** What it is called: never softer than it is. */
  label: string;
  /** What it is, said to the person. */
  plain: string;
  /** What it is, on a button. */
  short: string;
}

/** In the order in which they are offered. */
const type: Record<RestrictionType, Said> = {
  physical: {
    label: 'Physical restraint',
    plain: 'Someone holds, moves or blocks your body to stop or control how you move.',
    short: 'Held, moved or blocked',
  },
  mechanical: {
    label: 'Mechanical restraint',
    plain:
      'A device or piece of equipment is used mainly to control what you do, such as a strap, cuffs, a lap belt, bed rails or a splint.',
    short: 'Equipment, or an aid taken away',
  },
  chemical: {
    label: 'Chemical restraint',
    plain:
      'Medicine is given mainly to control or quieten you, not to treat an illness or pain you agree needs treating.',
    short: 'Medicine to calm or control',
  },
  seclusion: {
    label: 'Seclusion',
    plain: 'You are kept alone in a room or space and stopped from leaving, whatever the room is called.',
    short: 'Kept alone in a room',
  },
  segregation: {
    label: 'Long-term segregation',
    plain: 'You are kept apart from other people for a long time and cannot mix freely, even if staff are with you.',
    short: 'Kept apart for a long time',
  },
  environmental: {
    label: 'Environmental restraint',
    plain:
      'The building or surroundings are used to make you do something you do not want to, or to stop you doing something you want to do.',
    short: 'Door locked, things kept away',
  },
  psychological: {
    label: 'Psychological restraint',
    plain: 'Words or pressure are used so that you feel you have no choice but to do as you are told.',
    short: 'Pressure or threats',
  },
  cultural: {
    label: 'Cultural restraint',
    plain:
      'You are stopped from living your culture, faith or identity: language, food, clothes, hair care, prayer, relationships.',
    short: 'Kept from their culture',
  },
  surveillance: {
    label: 'Surveillance',
    plain: 'You are watched, listened to, tracked or recorded in a way that limits your privacy or freedom.',
    short: 'Watched or tracked',
  },
  blanket: {
    label: 'Blanket restriction',
    plain: 'A rule that limits everyone (or a whole group) without looking at each person.',
    short: 'A rule for everyone',
  },
};

const mhsds: Record<MhsdsType, string> = {
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

/** The ten types of restriction, and the kinds that the MHSDS knows of them. */
export const restrictions = { type, mhsds };
