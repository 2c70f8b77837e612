import type { AskedFact, NotificationAudience, NotificationReason, ToTell } from '../../domain/notifications';
import type { RetentionRule } from '../../domain/retention';

const audience: Record<NotificationAudience, string> = {
  parent_or_pr_holder: 'Parents',
  nearest_relative_or_nominated_person: 'The nearest relative',
  attorney_or_deputy: 'The attorney or deputy',
  advocate_imha_imca: 'The advocate',
  social_worker_or_placing_authority: 'The social worker or council',
  commissioner: 'Who pays for the care',
  safeguarding_team: 'The safeguarding team',
  regulator: 'CQC or Ofsted',
  person_named_in_plan: 'Somebody from the plan',
};

const reason: Record<NotificationReason, string> = {
  plan_asks: 'The plan asks for it.',
  may_be_a_parent: 'Somebody wrote that the parents must not know. Is this one of them? Then do not tell them.',
  parents_of_a_pupil: 'A school tells parents the same day, in writing.',
  parents_may_not_know: 'Telling the parents could do serious harm.',
  child_in_a_home: 'A home tells who is responsible for the child.',
  death: 'Somebody died.',
  serious_injury: 'Somebody was badly hurt.',
  abuse: 'Somebody may have been cruel.',
  police: 'Police came.',
  no_law_allowed_it: 'No law allowed it.',
  kept_alone_or_apart: 'Somebody kept them alone or apart.',
  held_under_mha: 'The Mental Health Act keeps them in hospital.',
  decides_for_them: 'They help decide what is best.',
  pays_and_asks: 'They pay for the care and asked to know.',
  has_social_worker: 'They have a social worker.',
};

const basis: Record<ToTell['basis'], string> = {
  plan: 'The plan asks for it',
  law: 'The law asks for it',
  practice: 'No law asks for it. It is good to do.',
};

const ask: Record<AskedFact, (name: string) => string> = {
  policeCame: () => 'Did the police come? Did anybody tell them?',
  abuseAlleged: () => 'Has anybody said that somebody hurt them on purpose?',
  hasAdvocate: (name) => `Does ${name} have an advocate?`,
  hasAttorneyOrDeputy: (name) => `Does an attorney or a deputy decide for ${name}?`,
  hasSocialWorker: (name) => `Does ${name} have a social worker?`,
  commissionerAsks: () => 'Does whoever pays for the care want to know of each restriction?',
  harmIfParentsKnow: (name) => `Could it seriously harm ${name} if the parents know?`,
};

const kept: Record<RetentionRule, string> = {
  use_of_force_act: '3 years from the day of the record',
  mental_health_records: '20 years from the end of care, or 10 from a death',
  hospital_records: "8 years from the end of care. A child's until 25 or 26.",
  social_care_records: '8 years from the end of care',
  childrens_homes: '75 years from birth, or 15 from the death of a child',
  pupil_files: 'until the pupil is 25',
};

/** Who is told of an incident, and how long its record stays. */
export const notifications = {
  audience,
  reason,
  basis,
  kept,
  kept_until: (day: string) => `Kept until ${day}.`,
  kept_while: 'Kept while care goes on.',
  how_long_kept: 'How long it is kept',
  kept_because: (day: string | null, rule: string) =>
    (day ? `Kept until ${day}, by this rule: ${rule}` : `Kept while care goes on, by this rule: ${rule}`).replace(
      /[^.]$/,
      '$&.',
    ),
  longest_counts: 'The longest one counts.',
  no_rule: 'We know of no rule that says how long.',
  nothing_deleted: 'Nothing goes away by itself. A person decides.',
  facts: 'Who may have to know?',
  facts_lead: 'Your answers add to the list below.',
  ask,
  yes_no: { no: 'No', yes: 'Yes', not_sure: 'Not sure' },
  nothing_goes: 'Nothing goes by itself. A person decides.',
  law_or_guidance: { law: 'by law', guidance: 'by good practice' },
};
