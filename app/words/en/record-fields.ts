import type { RecordFieldKey, RecordLaw } from '../../domain/record-fields';

/** `record_fields` as questions; `name` is the person's. */
const question: Record<RecordFieldKey, (name: string) => string> = {
  reason: () => 'Why was it used?',
  place: () => 'Where was it?',
  started_at_ended_at: () => 'When did each one start? When did it stop?',
  types: () => 'What was used?',
  in_plan: (name) => `Was it in ${name}'s plan?`,
  person_name: () => 'Who is it about?',
  how_used: () => 'How did you use it?',
  nhs_number: (name) => `What is ${name}'s NHS number?`,
  staff: () => 'Who used it? Give names and jobs.',
  non_staff_reason: () => 'Was anybody there who is not staff? Why?',
  mental_disorder: (name) => `What mental disorder does ${name} have, if you know?`,
  characteristics: (name) => `What do you know about ${name}: age, race or faith?`,
  ld_autism: (name) => `Does ${name} have a learning disability, or is ${name} autistic?`,
  outcome: () => 'How did it end?',
  death_or_serious_injury: (name) => `Was ${name} hurt? How badly?`,
  other_injuries: () => 'Was anybody else hurt? What helped them?',
  efforts_to_avoid: () => 'What did you try before?',
  notified: () => 'Who knows about it?',
  lead_up: () => 'What happened before?',
  follow_up_support: () => 'What support came after?',
  review_person: (name) => `Has somebody talked about it with ${name}?`,
  review_staff: () => 'Has somebody talked about it with staff?',
  harm_feared: () => 'What did you think would happen?',
  less_harm_reason: () => 'Why was it less harm than doing nothing?',
};

const law: Record<RecordLaw, string> = {
  use_of_force_act: 'Use of Force Act',
  mhsds: 'What the NHS counts',
  schools: 'Schools',
  childrens_homes: "Children's homes",
  care_services: 'Care services',
};

/** How complete a record is, law by law. */
export const recordFields = {
  question,
  law,
  state: { said: 'Said', not_sure: 'Not sure yet', gap: 'Still missing' },
  so_many: (said: number, all: number) => `${said} of ${all} are there`,
};
