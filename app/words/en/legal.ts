import type { EvidenceField, HarmedOne, LegalNote } from '../../domain/legal-check';
import type { FrameworkCode } from '../../domain/legal-framework';
import type { RecordReason } from '../../domain/record-reasons';

/** What each law allows; its name in law stands beside it. */
const framework: Record<FrameworkCode, string> = {
  MHA_S2: 'Kept in hospital by law to find out what is wrong. It can last up to 28 days.',
  MHA_S3: 'Kept in hospital by law for treatment.',
  MHA_S4: 'Kept in hospital by law in an emergency. It can last up to 72 hours.',
  MHA_S5_2: 'A doctor stops somebody in hospital from leaving. It can last up to 72 hours.',
  MHA_S5_4: 'A nurse stops somebody in hospital from leaving. It can last up to 6 hours.',
  MHA_PART3: 'A court or a prison sent the person to hospital.',
  MHA_S17A: 'The person lived at home on a treatment order. Hospital has called them back.',
  MHA_S135: 'A judge let police go in. They take the person to a safe place.',
  MHA_S136: 'Police take the person to a safe place. They may keep them there.',
  MHA_S137: 'Keeping or moving somebody who is already kept by law.',
  MCA_S5_6:
    'The person cannot make this decision. It is best for them. It keeps them from harm. It is no more than the harm needs.',
  MCA_S4B: 'Keeping somebody to save their life, while a court decides.',
  DOLS_URGENT: 'A care home or hospital keeps somebody for a few days. It has asked the council to decide.',
  DOLS_STANDARD: 'The council lets a care home or hospital keep somebody safe there. It lasts 12 months at most.',
  COP_ORDER: 'A judge allowed these arrangements for somebody who cannot decide about them.',
  LPS: 'The new law for keeping somebody somewhere who cannot decide about it.',
  LPA_HW_S11: 'The attorney for health and welfare said yes. It must keep the person from harm.',
  EIA_S93:
    'School staff may use reasonable force. It is to stop injury, damage or a crime. It can be to stop serious disorder.',
  EA1996_S550ZB: 'School staff may search for things that pupils may not have.',
  FHEA1992_S85C: 'College staff may use reasonable force.',
  CHR2015_R20:
    'Only to stop injury to anyone, or serious damage. In a secure home it can be to stop running away. There was no other way.',
  CA1989_S25: 'A court allowed keeping the child in a secure home.',
  HC_INHERENT: 'A High Court judge allowed these restrictions.',
  PARENTAL_RESPONSIBILITY: 'A parent said yes to something that a parent may decide.',
  COMMON_LAW_DEFENCE: 'Reasonable force in an emergency, to stop an attack or a crime.',
  COMMON_LAW_NECESSITY: 'Acting at once to stop serious harm. No other law fits.',
  VALID_CONSENT: 'The person understood it. They asked for it or said yes. They could stop it.',
  NOT_SURE: 'Not sure yet',
  NONE: 'We looked at it later. No law allowed it.',
};

/** Why a law cannot be chosen, what to ask first, what to know; `age` where the sentence names one. */
const note: Record<LegalNote, (age?: number) => string> = {
  too_young: (age) => `This law is for people of ${age} or older.`,
  too_old: (age) => `This law is for people of ${age} or younger.`,
  not_in_force: () => 'This law had not started yet.',
  never_as_punishment: () => 'No law allows a restriction to punish somebody.',
  harm_not_to_person: () => 'This law is only for harm to the person. You named harm to others.',
  never_a_hold: () =>
    'This law lets a home or hospital keep somebody. It never allows holding them. It never allows medicine.',
  never_for_order: () => 'In a home, force is never for order. It is never to make a child do as asked.',
  running_away_only_if_secure: () => 'Only a secure home may use force to stop running away.',
  consent_has_ended: () => 'The person said or showed no. Their yes ended then.',
  mainly_for_others: () => 'The main reason is about others. Was there harm to the person too?',
  does_not_cover_that: () => 'This law may not cover the harm or the reason that you named. Is it the right one?',
  autism_alone_no_ground: () => 'Autism or a learning disability is no longer enough by itself. What else was there?',
  attorney_or_deputy_disagrees: () => 'Is there an attorney or deputy? If they say no, this law may not be enough.',
  advance_decision_refuses: () => 'Did the person say no to this treatment earlier, in an advance decision?',
  hold_needs_mca: () => 'Each time somebody holds them needs its own law. Was anybody held?',
  no_treatment: () => 'This law does not by itself allow medicine that the person said no to.',
  only_serious_damage: () => 'Only serious damage counts. How serious was it?',
  good_order_is_no_harm: () => 'Good order is lawful here. It is not harm. What harm could have come?',
  parents_cannot_confine: () => 'At 16 and 17 a parent cannot agree to it.',
  emergency_only: () => 'Only in an emergency, and only for that moment. Never for something planned or done often.',
  consent_can_end: () => 'A yes ends when the person says or shows no. Did they at any moment?',
  plan_is_a_written_statement: () => 'The plan counts in law as what the person wants. Look at it first.',
  conditions: () => 'Look at its conditions.',
  only_listed_items: () => 'Force is allowed only for the things that the law names.',
  exact_terms: () => 'Read the exact words of the order. It covers nothing else.',
  child_decides_first: () => 'A child who understands it decides first.',
  which_law_next_time: () => 'Which law will fit next time?',
  consent_examples: () => 'A weighted blanket, for example. Or a door held closed that they asked for.',
  manager_today: () => 'You can always choose this. A manager looks at it today.',
  safeguarding_and_candour: () => 'A manager tells the safeguarding team. The person hears what went wrong.',
};

/** Where restrictions began on more than one day, and it is not so on each. */
const onDay = (day: string, sentence: string) => `It does not hold for what began on ${day}. ${sentence}`;

/** What shows that the law allowed it, asked one by one. */
const evidence: Record<EvidenceField, string> = {
  section_start: 'When did the section start?',
  responsible_clinician: 'Who is the responsible clinician?',
  t2_t3_if_medication: 'For medicine: is there a form T2 or T3?',
  section_number: 'Which section is it?',
  capacity_assessed_by: 'Who looked at whether they could decide this?',
  capacity_decision: 'What did they find about this decision?',
  best_interests_reason: 'Why was it best for them?',
  harm_to_person: 'What harm to them did it stop?',
  likelihood: 'How likely was that harm?',
  seriousness: 'How bad would it have been?',
  less_restrictive_considered: 'What did you think of that limits them less?',
  people_consulted: 'Whom did you ask?',
  known_wishes_considered: 'What do you know that they want?',
  authorisation_start: 'When did it start?',
  authorisation_end: 'When does it end?',
  authorisation_ref: 'What is its number?',
  conditions: 'What conditions does it have?',
  order_ref: 'What is the number of the order?',
  order_expiry: 'When does the order end?',
  what_is_authorised: 'What does it allow, in its own words?',
  attorney_name: 'Who is the attorney?',
  registered_lpa_seen: 'Have you seen the registered paper?',
  purpose_s93_1: 'Was it to stop injury, damage or a crime? Or serious disorder?',
  reg20_purpose: 'Was it to stop injury or serious damage?',
  how_consent_shown: 'How did they show yes?',
  how_person_can_stop_it: 'How could they stop it?',
};

/** `mhsds_restrictive_intervention_reasons`, and the purposes of schools and homes. */
const reason: Record<RecordReason, string> = {
  '10': 'To stop the person hurting someone else',
  '11': 'To stop the person seriously hurting themselves on purpose',
  '12': 'To stop the person being badly hurt by accident',
  '13': 'To give medicine or treatment the law allows',
  '14': 'To give personal care',
  '15': 'To give tube feeding',
  '16': 'To stop very strong movement that had gone on too long',
  '17': 'Some other danger',
  '18': 'To search for something dangerous',
  '19': 'To stop someone who is kept by law from leaving',
  '98': 'Another reason (say what)',
  '99': 'Not known',
  injury_to_self: 'To stop the person being hurt',
  injury_to_others: 'To stop somebody else being hurt',
  damage: 'To stop damage to things',
  offence: 'To stop a crime',
  good_order: 'To keep order',
  running_away: 'To stop running away',
  compliance: 'To make them do as asked',
  punishment: 'To punish',
  other: 'Another reason (say what)',
  not_sure: 'Not sure',
};

const harmTo: Record<HarmedOne, string> = {
  person: 'The person',
  other_person: 'Somebody else',
  staff: 'Staff',
  property: 'Things',
  other: 'Something else',
  not_sure: 'Not sure',
};

/** The law of a restriction, for those who write the record. */
export const legal = { framework, note, on_day: onDay, evidence, reason, harm_to: harmTo };
