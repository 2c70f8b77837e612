import type { MhsdsType, RestrictionType } from '../../domain/restriction';

interface Restriction {
  /** What it is called: never softer than it is. */
  label: string;
  /** What it is, said to the person. */
  plain: string;
  /** What it is, on a button. */
  short: string;
}

/** `restriction_types`, in the words of the Restraint Reduction Network where it has them. */
const type: Record<RestrictionType, Restriction> = {
  physical: {
    label: 'Physical restraint',
    plain: 'Someone holds, moves or blocks your body to stop or control how you move.',
    short: 'Held, moved or blocked',
  },
  mechanical: {
    label: 'Mechanical restraint',
    plain:
      'Someone uses equipment mainly to control what you do. It can be a strap, cuffs or a lap belt. It can be bed rails or a splint.',
    short: 'Equipment, or an aid taken away',
  },
  chemical: {
    label: 'Chemical restraint',
    plain:
      'Someone gives you medicine mainly to control or quieten you. It does not treat an illness or pain that you want treated.',
    short: 'Medicine to calm or control',
  },
  seclusion: {
    label: 'Seclusion',
    plain:
      'Someone keeps you alone in a room or space. They stop you from leaving. It does not matter what the room is called.',
    short: 'Kept alone in a room',
  },
  segregation: {
    label: 'Long-term segregation',
    plain:
      'Someone keeps you apart from other people for a long time. You cannot mix freely, even if staff are with you.',
    short: 'Kept apart for a long time',
  },
  environmental: {
    label: 'Environmental restraint',
    plain:
      'Someone uses the building or what is around you. It makes you do what you do not want. Or it stops you doing what you want.',
    short: 'Door locked, things kept away',
  },
  psychological: {
    label: 'Psychological restraint',
    plain: 'Someone uses words or pressure on you. You feel you have no choice but to do as they say.',
    short: 'Pressure or threats',
  },
  cultural: {
    label: 'Cultural restraint',
    plain:
      'Someone stops you from living your culture, faith or identity. It can be about language, food or clothes. It can be about hair care, prayer or relationships.',
    short: 'Kept from their culture',
  },
  surveillance: {
    label: 'Surveillance',
    plain:
      'Someone watches you, listens to you or records you. Or they track where you are. It limits your privacy or freedom.',
    short: 'Watched or tracked',
  },
  blanket: {
    label: 'Blanket restriction',
    plain: 'A rule that limits everyone (or a whole group) without looking at each person.',
    short: 'A rule for everyone',
  },
};

/** `mhsds_restrictive_intervention_types`, in plain words. */
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

/** What a restriction is called, everywhere on the screen. */
export const restrictions = {
  type,
  mhsds,
  /** It goes on now, wherever staff look next; `label` is what it is called. */
  goes_on: (label: string) => `${label} goes on.`,
  after_care_goes_on: 'After-care goes on after an injection.',
  watch: 'Watch how they breathe and their colour. Watch if they answer.',
};
