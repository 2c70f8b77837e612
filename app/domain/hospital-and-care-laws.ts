import { settings, type Setting } from './codes';
import { legalCheck, type EvidenceField, type LegalFacts, type LegalFramework, type LegalPurpose } from './legal-check';

const wards: Setting[] = ['mh_inpatient', 'ld_autism_inpatient'];
const hospitals: Setting[] = [...wards, 'acute_hospital'];
const detained: LegalPurpose[] = ['self', 'others', 'treatment'];
const safety: LegalPurpose[] = ['self', 'others'];

const treats = (facts: LegalFacts) =>
  facts.types.includes('chemical') || facts.reasonCode === '13' || facts.reasonCode === '15';
const holds = ['physical', 'mechanical', 'chemical'];
const onlyHolds = ({ types }: LegalFacts) => types.length > 0 && types.every((type) => holds.includes(type));

/** MCA 2005 s6(2), s11(1)-(4): restraint only to prevent harm to the person. */
const onlyForThePerson = [
  legalCheck('block', 'harm_not_to_person', ({ atRisk }) => atRisk === 'others'),
  legalCheck('warn', 'mainly_for_others', ({ atRisk, mainlyForOthers }) => atRisk !== 'others' && mainlyForOthers),
];
/** DoLS authorises being kept here; each hold still needs MCA ss5-6. */
const neverAHold = [
  legalCheck('block', 'never_a_hold', onlyHolds),
  legalCheck('warn', 'hold_needs_mca', (facts) => !onlyHolds(facts)),
];
const noTreatment = legalCheck('warn', 'no_treatment', treats);

/** An order names its reference, its end and what it allows. */
const order: EvidenceField[] = ['order_ref', 'order_expiry'];

const mha = (section: string, more: Partial<LegalFramework> = {}): LegalFramework => ({
  citation: `Mental Health Act 1983 ${section}`,
  settings: hospitals,
  covers: safety,
  evidence: [],
  checks: [],
  ...more,
});

/** `legal_frameworks`: the laws of hospitals, and of care for grown-ups (DOMAIN section 1). */
export const hospitalAndCareLaws = {
  MHA_S2: mha('s2', { covers: detained, evidence: ['section_start', 'responsible_clinician'] }),
  MHA_S3: mha('s3', {
    covers: detained,
    evidence: ['section_start', 'responsible_clinician', 't2_t3_if_medication'],
    // MHA 2025, from its own day: autism or a learning disability alone is no ground for it.
    checks: [legalCheck('warn', 'autism_alone_no_ground', ({ inForce }) => inForce('MHA_2025'))],
  }),
  MHA_S4: mha('s4'),
  MHA_S5_2: mha('s5(2)', { checks: [noTreatment] }),
  MHA_S5_4: mha('s5(4)', { settings: wards, checks: [noTreatment] }),
  MHA_PART3: mha('Part 3 (ss35, 36, 37, 37/41, 38, 45A, 47, 47/49, 48/49)', {
    settings: wards,
    covers: detained,
    evidence: ['section_number'],
  }),
  MHA_S17A: mha('s17A/17E', { covers: detained }),
  MHA_S135: mha('s135', { settings: ['mh_inpatient', 'acute_hospital', 'supported_living', 'care_home'] }),
  MHA_S136: mha('s136', { settings: ['mh_inpatient', 'acute_hospital'] }),
  MHA_S137: mha('s137'),
  MCA_S5_6: {
    citation: 'Mental Capacity Act 2005 ss5-6',
    settings: [...hospitals, 'care_home', 'supported_living', 'college', 'special_school', 'childrens_home'],
    youngest: 16,
    covers: ['self'],
    evidence: [
      'capacity_assessed_by',
      'capacity_decision',
      'best_interests_reason',
      'harm_to_person',
      'likelihood',
      'seriousness',
      'less_restrictive_considered',
      'people_consulted',
      'known_wishes_considered',
    ],
    checks: [
      ...onlyForThePerson,
      legalCheck('warn', 'attorney_or_deputy_disagrees'),
      legalCheck('warn', 'advance_decision_refuses'),
      legalCheck('show', 'plan_is_a_written_statement'),
    ],
  },
  MCA_S4B: {
    citation: 'Mental Capacity Act 2005 s4B',
    settings: [...hospitals, 'care_home'],
    youngest: 16,
    covers: ['self'],
    evidence: [],
    checks: [],
  },
  DOLS_URGENT: {
    citation: 'DoLS urgent authorisation (Mental Capacity Act 2005 Sch A1)',
    settings: [...hospitals, 'care_home'],
    youngest: 18,
    covers: ['self'],
    evidence: ['authorisation_start', 'authorisation_end'],
    checks: neverAHold,
  },
  DOLS_STANDARD: {
    citation: 'DoLS standard authorisation (Mental Capacity Act 2005 Sch A1)',
    settings: [...hospitals, 'care_home'],
    youngest: 18,
    covers: ['self'],
    evidence: ['authorisation_ref', 'authorisation_end', 'conditions'],
    checks: [...neverAHold, legalCheck('show', 'conditions')],
  },
  COP_ORDER: {
    citation: 'Court of Protection order (Mental Capacity Act 2005 s16)',
    settings: ['supported_living', 'care_home', 'acute_hospital', 'college'],
    youngest: 16,
    covers: ['self'],
    evidence: [...order, 'what_is_authorised'],
    checks: [],
  },
  /** Mental Capacity (Amendment) Act 2019: passed for every setting, in force nowhere. */
  LPS: {
    citation: 'Liberty Protection Safeguards (Mental Capacity (Amendment) Act 2019)',
    settings,
    youngest: 16,
    covers: ['self'],
    comesWith: 'LPS',
    evidence: [],
    checks: [],
  },
  LPA_HW_S11: {
    citation: 'Attorney for health and welfare (Mental Capacity Act 2005 s11)',
    settings: ['care_home', 'supported_living', 'acute_hospital'],
    youngest: 18,
    covers: ['self'],
    evidence: ['attorney_name', 'registered_lpa_seen'],
    checks: onlyForThePerson,
  },
} satisfies Record<string, LegalFramework>;
