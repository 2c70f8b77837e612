import type { Setting } from './codes';
import type { RecordReason } from './record-reasons';
import type { RestrictionType } from './restriction';

/** To whom harm was feared: the answers of the record. */
export const harmedOnes = ['person', 'other_person', 'staff', 'property', 'other', 'not_sure'] as const;
export type HarmedOne = (typeof harmedOnes)[number];

/** What a law can be relied on for: to keep whom from harm, or to do what. */
export type LegalPurpose =
  | 'self'
  | 'others'
  | 'treatment'
  | 'property'
  | 'serious_property'
  | 'offence'
  | 'good_order'
  | 'care';

/** What shows that a law allowed it: asked about one by one, each a gap until it is said (P14). */
export const evidenceFields = [
  'section_start',
  'responsible_clinician',
  't2_t3_if_medication',
  'section_number',
  'capacity_assessed_by',
  'capacity_decision',
  'best_interests_reason',
  'harm_to_person',
  'likelihood',
  'seriousness',
  'less_restrictive_considered',
  'people_consulted',
  'known_wishes_considered',
  'authorisation_start',
  'authorisation_end',
  'authorisation_ref',
  'conditions',
  'order_ref',
  'order_expiry',
  'what_is_authorised',
  'attorney_name',
  'registered_lpa_seen',
  'purpose_s93_1',
  'reg20_purpose',
  'how_consent_shown',
  'how_person_can_stop_it',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** Laws that were passed and start on a day of their own; each is off until a site's day for it is set. */
export const comingLaws = ['LPS', 'MHA_2025'] as const;
export type ComingLaw = (typeof comingLaws)[number];

/** What is said about a law: why it cannot be chosen, what to ask first, what to know. */
export const legalNotes = [
  'too_young',
  'too_old',
  'not_in_force',
  'never_as_punishment',
  'harm_not_to_person',
  'never_a_hold',
  'never_for_order',
  'running_away_only_if_secure',
  'consent_has_ended',
  'mainly_for_others',
  'does_not_cover_that',
  'autism_alone_no_ground',
  'attorney_or_deputy_disagrees',
  'advance_decision_refuses',
  'hold_needs_mca',
  'no_treatment',
  'only_serious_damage',
  'good_order_is_no_harm',
  'parents_cannot_confine',
  'emergency_only',
  'consent_can_end',
  'plan_is_a_written_statement',
  'conditions',
  'only_listed_items',
  'exact_terms',
  'child_decides_first',
  'which_law_next_time',
  'consent_examples',
  'manager_today',
  'safeguarding_and_candour',
] as const;
export type LegalNote = (typeof legalNotes)[number];

/** What is known on the day, as the checks read it. */
export interface LegalFacts {
  setting: Setting;
  /** In years, on the day. */
  age: number;
  harmTo: readonly HarmedOne[];
  reasonCode: RecordReason | null;
  types: readonly RestrictionType[];
  /** The person said or showed no: consent has ended. */
  personObjected: boolean;
  /** Who was at risk, as far as anybody has said. */
  atRisk: 'person' | 'others' | 'unknown';
  /** The main reason is one that is for others, or for keeping somebody in. */
  mainlyForOthers: boolean;
  inForce: (law: ComingLaw) => boolean;
}

/** `block`: this law cannot be chosen; `warn`: shown and asked; `show`: shown. None stops a record being saved (P14). */
export interface LegalCheck {
  level: 'block' | 'warn' | 'show';
  code: LegalNote;
  when: (facts: LegalFacts) => boolean;
}

export function legalCheck(
  level: LegalCheck['level'],
  code: LegalNote,
  when: LegalCheck['when'] = () => true,
): LegalCheck {
  return { level, code, when };
}

export interface LegalFramework {
  /** What it is called in law: a name, the same in every language. */
  citation: string;
  settings: readonly Setting[];
  /** In years on the day; both included. */
  youngest?: number;
  oldest?: number;
  covers: readonly LegalPurpose[];
  /** Passed and not in force: offered from the day that its switch says. */
  comesWith?: ComingLaw;
  evidence: readonly EvidenceField[];
  checks: readonly LegalCheck[];
}
