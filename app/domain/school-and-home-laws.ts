import { legalCheck, type LegalFramework, type LegalPurpose } from './legal-check';

const safety: LegalPurpose[] = ['self', 'others'];

/** `legal_frameworks`: the laws of schools, colleges and children's homes (DOMAIN section 1). */
export const schoolAndHomeLaws = {
  EIA_S93: {
    citation: 'Education and Inspections Act 2006 s93',
    settings: ['special_school', 'mainstream_school'],
    covers: [...safety, 'property', 'offence', 'good_order'],
    evidence: ['purpose_s93_1'],
    checks: [legalCheck('warn', 'good_order_is_no_harm', ({ reasonCode }) => reasonCode === 'good_order')],
  },
  EA1996_S550ZB: {
    citation: 'Education Act 1996 s550ZB',
    settings: ['special_school', 'mainstream_school'],
    covers: ['others'],
    evidence: [],
    checks: [legalCheck('show', 'only_listed_items')],
  },
  FHEA1992_S85C: {
    citation: 'Further and Higher Education Act 1992 s85C',
    settings: ['college'],
    covers: [...safety, 'property'],
    evidence: [],
    checks: [],
  },
  CHR2015_R20: {
    citation: 'Children’s Homes (England) Regulations 2015 reg 20',
    settings: ['childrens_home', 'secure_childrens_home'],
    oldest: 17,
    covers: [...safety, 'serious_property'],
    evidence: ['reg20_purpose'],
    checks: [
      legalCheck('block', 'never_for_order', ({ reasonCode }) =>
        ['compliance', 'good_order'].includes(reasonCode ?? ''),
      ),
      legalCheck(
        'block',
        'running_away_only_if_secure',
        ({ reasonCode, setting }) => reasonCode === 'running_away' && setting !== 'secure_childrens_home',
      ),
      legalCheck('warn', 'only_serious_damage', ({ harmTo }) => harmTo.includes('property')),
    ],
  },
  CA1989_S25: {
    citation: 'Children Act 1989 s25',
    settings: ['secure_childrens_home'],
    oldest: 17,
    covers: safety,
    evidence: ['order_ref', 'order_expiry'],
    checks: [],
  },
  HC_INHERENT: {
    citation: 'High Court order (inherent jurisdiction)',
    settings: ['childrens_home', 'supported_living', 'acute_hospital', 'mh_inpatient'],
    oldest: 17,
    covers: safety,
    evidence: ['order_ref', 'order_expiry', 'what_is_authorised'],
    checks: [legalCheck('show', 'exact_terms')],
  },
  PARENTAL_RESPONSIBILITY: {
    citation: 'Parental responsibility (Children Act 1989 s3)',
    settings: ['childrens_home', 'special_school', 'mainstream_school', 'acute_hospital', 'mh_inpatient'],
    oldest: 15,
    covers: ['self', 'care'],
    evidence: [],
    checks: [
      // Re D [2019] UKSC 42.
      legalCheck('block', 'parents_cannot_confine', ({ age }) => age === 16 || age === 17),
      legalCheck('show', 'child_decides_first'),
    ],
  },
} satisfies Record<string, LegalFramework>;
