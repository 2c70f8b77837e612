import { settings } from './codes';
import { legalCheck, type LegalFramework } from './legal-check';

const emergencyOnly = legalCheck('warn', 'emergency_only');

/** `legal_frameworks`: what can be relied on in every setting, with the two answers that are always there (P14). */
export const lawsEverywhere = {
  COMMON_LAW_DEFENCE: {
    citation: 'Common law self-defence or defence of another; Criminal Law Act 1967 s3',
    settings,
    covers: ['self', 'others', 'property', 'offence'],
    evidence: [],
    checks: [emergencyOnly, legalCheck('show', 'which_law_next_time')],
  },
  COMMON_LAW_NECESSITY: {
    citation: 'Common law necessity',
    settings,
    covers: ['self', 'others'],
    evidence: [],
    checks: [emergencyOnly],
  },
  VALID_CONSENT: {
    citation: 'The person’s own valid consent',
    settings,
    covers: ['self', 'care'],
    evidence: ['how_consent_shown', 'how_person_can_stop_it'],
    checks: [
      legalCheck('block', 'consent_has_ended', ({ personObjected }) => personObjected),
      legalCheck('warn', 'consent_can_end', ({ personObjected }) => !personObjected),
      legalCheck('show', 'consent_examples'),
    ],
  },
  /** Never filled in by itself (DOMAIN section 0). */
  NOT_SURE: { citation: '', settings, covers: [], evidence: [], checks: [legalCheck('show', 'manager_today')] },
  NONE: { citation: '', settings, covers: [], evidence: [], checks: [legalCheck('show', 'safeguarding_and_candour')] },
} satisfies Record<string, LegalFramework>;
