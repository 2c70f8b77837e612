import { describe, expect, it } from 'vitest';
import { settings } from '../../app/domain/codes';
import { evidenceFields, harmedOnes, legalNotes, type LegalNote } from '../../app/domain/legal-check';
import { frameworkCodes, frameworksFor, legalFrameworks, type FrameworkCode } from '../../app/domain/legal-framework';
import { mhsdsReasons, purposes, reasonMeans, reasonsFor } from '../../app/domain/record-reasons';
import { legalWords } from '../../app/words/legal';
import codes from '../support/law-codes.json';

/** Every check that the code list writes as a sentence, and what each became here. */
const notesOfChecks: Record<string, LegalNote[]> = {
  'MHA 2025 will remove autism or learning disability alone as a ground for s3 once commenced (NHS Confederation briefing, 8 Jan 2026)':
    ['autism_alone_no_ground'],
  'does not itself authorise treatment without consent': ['no_treatment'],
  // Said of every law that is for some ages only.
  'BLOCK if age < 16 (s2(5))': [],
  'BLOCK if only harm is to other people or property (s6(2))': ['harm_not_to_person'],
  'WARN if attorney or deputy disagrees (s6(6))': ['attorney_or_deputy_disagrees'],
  'WARN if valid advance decision refuses the treatment (s5(4))': ['advance_decision_refuses'],
  "SHOW the plan: it is a 'relevant written statement' if made with capacity (s4(6)(a))": [
    'plan_is_a_written_statement',
  ],
  'authorises being kept here, NOT any particular hold or medicine: each use of restraint still needs MCA_S5_6': [
    'never_a_hold',
    'hold_needs_mca',
  ],
  'SHOW conditions': ['conditions'],
  // Not offered at all until its day is set.
  'do not offer; consultation announced for first half of 2026': [],
  "'good order and discipline' is lawful here but is NOT on its own harm: RRN 'justified' test not met unless real risk of harm is described":
    ['good_order_is_no_harm'],
  // Said of every law.
  'never as punishment': [],
  'reasonable force only for prohibited items listed in law': ['only_listed_items'],
  "BLOCK 'compliance', 'good order' or 'punishment' as purpose": ['never_for_order'],
  "'absconding' only in secure_childrens_home": ['running_away_only_if_secure'],
  'SHOW exact terms; anything outside them is not covered': ['exact_terms'],
  'cannot authorise a deprivation of liberty of a 16-17 year old (Re D 2019)': ['parents_cannot_confine'],
  "a Gillick-competent child's own decision comes first in practice": ['child_decides_first'],
  'immediate emergency only; never for a planned or repeated restriction': ['emergency_only'],
  'PROMPT: which framework will apply next time?': ['which_law_next_time'],
  'immediate emergency only': ['emergency_only'],
  'BLOCK if the person objects at any point: consent has ended': ['consent_has_ended', 'consent_can_end'],
  'examples: weighted blanket, door held closed at own request, wheelchair lap belt': ['consent_examples'],
  'always allowed; routes to manager the same day; never auto-filled': ['manager_today'],
  'safeguarding and duty of candour route': ['safeguarding_and_candour'],
};

/** Beside what the list says: MCA s11(1)-(4) repeats s6, and the other laws say what the list says of one of them. */
const notesBesideTheList: Partial<Record<FrameworkCode, LegalNote[]>> = {
  MCA_S5_6: ['mainly_for_others'],
  LPA_HW_S11: ['harm_not_to_person', 'mainly_for_others'],
  DOLS_URGENT: ['never_a_hold', 'hold_needs_mca'],
  CHR2015_R20: ['only_serious_damage'],
};

/** What the list says of how strongly a check counts, where it says so. */
const levelOf = (check: string) => ({ BLOCK: 'block', WARN: 'warn', SHOW: 'show' })[check.split(' ')[0]!];

describe('the laws are those of the code list', () => {
  it('all of them, and no others', () => {
    expect([...frameworkCodes].sort()).toEqual(codes.legal_frameworks.map(({ code }) => code).sort());
  });

  it.each(codes.legal_frameworks)('$code: settings, ages, what it covers, status, evidence, checks', (listed) => {
    const code = listed.code as FrameworkCode;
    const ours = legalFrameworks[code];
    const offeredIn = settings.filter((setting) =>
      frameworksFor({
        setting,
        age: 29,
        harmTo: [],
        reasonCode: null,
        types: [],
        personObjected: false,
        on: '2026-06-03',
      }).some((each) => each.code === code),
    );
    expect(offeredIn.sort()).toEqual([...listed.settings].sort());
    expect([ours.youngest ?? null, ours.oldest ?? null]).toEqual([listed.age_min, listed.age_max]);
    expect([...ours.covers].sort()).toEqual([...listed.harm_or_purpose_it_can_cover].sort());
    expect(ours.comesWith === undefined).toBe(listed.status === 'in_force');
    expect(ours.evidence).toEqual(listed.evidence_fields);
    const notes = [...listed.checks.flatMap((check) => notesOfChecks[check]!), ...(notesBesideTheList[code] ?? [])];
    expect(ours.checks.map((each) => each.code).sort()).toEqual(notes.sort());
    for (const check of listed.checks) {
      const level = levelOf(check);
      // An age has no check of its own: it is said of every law that has one.
      const [first] = notesOfChecks[check]!;
      if (level && first)
        expect([check, ours.checks.find((each) => each.code === first)?.level]).toEqual([check, level]);
    }
  });

  it('and the reasons are those of the MHSDS list', () => {
    const listed = codes.mhsds_restrictive_intervention_reasons;
    expect(mhsdsReasons).toEqual(listed.map(({ code }) => code));
    for (const { code, harm_to: harmTo, mca_s6_possible: mcaS6Possible } of listed) {
      expect(reasonMeans[code as keyof typeof reasonMeans]).toEqual({ harmTo, mcaS6Possible });
    }
    expect(settings.map(String)).toEqual(codes.settings.map(({ code }) => code));
    expect([reasonsFor('mh_inpatient'), reasonsFor('special_school')]).toEqual([mhsdsReasons, purposes]);
  });

  it('each with words for everything that is said of it', () => {
    const { framework, note, evidence, reason, harm_to: harmTo } = legalWords.en;
    const said = [
      ...frameworkCodes.map((code) => framework[code]),
      ...legalNotes.map((code) => note[code](16)),
      ...evidenceFields.map((field) => evidence[field]),
      ...[...mhsdsReasons, ...purposes].map((code) => reason[code]),
      ...harmedOnes.map((code) => harmTo[code]),
    ];
    expect(said.filter((words) => !words)).toEqual([]);
    const used = Object.values(legalFrameworks).flatMap(({ checks }) => checks.map(({ code }) => code));
    const general: LegalNote[] = ['too_young', 'too_old', 'not_in_force', 'never_as_punishment', 'does_not_cover_that'];
    expect([...legalNotes].sort()).toEqual([...new Set([...used, ...general])].sort());
  });
});
