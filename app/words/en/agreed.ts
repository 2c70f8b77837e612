import { rich, type Mark } from '../sentences';

/** A plan as it was agreed, for reading and for paper. */
export const agreed = {
  the_agreed_plan: 'The agreed plan',
  back: 'Back',
  plan_of: (preferredName: string) => `${preferredName}’s plan`,
  this_is_an_older_version: 'This is an older version',
  kept_for_the_record: (latest: number, link: Mark) =>
    rich('It is kept for the record. ', link(`Read the plan in use: version ${latest}`)),
  agreed_when: (when: string, age: string, version: number, reviewOn: string) =>
    `Agreed ${when}, ${age}. Version ${version}. We look at it again on ${reviewOn}.`,
  the_reason: (reason: string) => `The reason: ${reason}`,
  line_to_see_first: 'The one line to see first',
  keeps_these_parts: (preferredName: string) => `${preferredName} keeps these parts to people they let in.`,
  keeps_other_parts: (preferredName: string) => `${preferredName} keeps other parts to people they let in.`,
  written_with: (names: string[]) => `Written with ${names.join(', ')}.`,
  not_agreed: 'Not agreed',
  view_by: (name: string, day: string) => `${name}, ${day}`,
  suggest_a_change: 'Suggest a change',
  suggest_a_change_to: (answer: string) => `Suggest a change: ${answer}`,
  suggest_something_new: 'Suggest something new',
  other_versions: 'Other versions',
  compare_versions: 'What changed between two versions',
  version_agreed: (version: number, day: string) => `Version ${version}, agreed ${day}`,
  own_change_my_plan: 'Change my plan',
  the_draft: 'The draft',
  card: 'Right-now card',

  no_plan_is_agreed: 'No plan is agreed yet',
  own_i_can_write_my_plan: 'I can write my plan, and agree it when it is right.',
  has_not_agreed: (preferredName: string) => `${preferredName} has not agreed a plan yet.`,
  own_write_my_plan: 'Write my plan',
  see_what_is_written: 'See what is written so far',
  ask_to_let_you_in: (preferredName: string) => `Ask ${preferredName} to let you in, if you want to help.`,
};
