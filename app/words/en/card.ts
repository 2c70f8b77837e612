import type { StopSign } from '../../domain/codes';
import type { Contact, Stage } from '../../domain/plan';
import { rich, type Mark } from '../sentences';

const stage: Record<Stage | 'any', { short: string; title: string }> = {
  calm: { short: 'Calm', title: 'When it is calm' },
  early_signs: { short: 'Starting', title: 'It is starting' },
  escalating: { short: 'Getting hard', title: 'It is getting hard' },
  crisis: { short: 'Very hard', title: 'It is very hard' },
  recovery: { short: 'After', title: 'When it is passing' },
  afterwards: { short: 'Afterwards', title: 'Afterwards' },
  any: { short: 'Any time', title: 'At any time' },
};

/** After "if I". */
const stopSign: Record<StopSign, string> = {
  says_cannot_breathe: "can't breathe",
  noisy_or_no_breathing: 'breathe noisily or not at all',
  lips_blue_or_pale: 'go blue or pale',
  limp_or_suddenly_quiet: 'go limp or suddenly quiet',
  vomiting: 'am sick',
  seizure: 'have a fit',
  chest_pain: 'have chest pain',
  swollen_face_or_neck: 'swell in the face or neck',
  pin_point_spots_on_face_or_neck: 'get tiny spots on the face or neck',
  not_responding: 'do not respond',
};

/** The right-now card: made by the server alone, in few words. */
export const card = {
  right_now: 'Right now',
  back_to_people: 'Back to people',
  name_and_birth: (name: string, born: string, preferredName: string, link: Mark) =>
    rich(`${name} · born ${born} · `, link(`more about ${preferredName}`)),
  name_alone: (name: string, preferredName: string, link: Mark) =>
    rich(`${name} · `, link(`more about ${preferredName}`)),

  not_agreed: 'NOT AGREED',
  has_not_agreed: (preferredName: string) => `${preferredName} has not agreed a plan yet.`,
  ask_what_helps: (preferredName: string) => `Ask ${preferredName} what helps. Give time and space.`,
  start_the_plan: 'Start the plan',
  ask_and_give_time: (preferredName: string) => `Ask ${preferredName}. Give time and space.`,
  agreed_when: (when: string, age: string, version: number) => `Agreed ${when}, ${age}. Version ${version}`,
  whole_plan: 'Whole plan',

  never_do_this: 'Never do this to me',
  if_i_am_held: 'If I am held, I can be hurt',
  no_dangers_are_agreed: 'No health dangers are agreed. Ask me.',
  more_is_written: 'More is written, and not agreed yet. Ask me.',
  let_go_if_i: 'Let go and call 999 if I',
  stop_sign: stopSign,
  what_helps: 'What helps',
  stage,
  you_can_tell: 'You can tell',
  do_this: 'Do',
  how_i_communicate: 'How I communicate',
  who_to_call: 'Who to call',
  nobody_is_written_down: 'Nobody is written down yet.',
  contact: ({ name, relationship }: Contact) => [name, relationship].filter(Boolean).join(', '),
  please_do_not_call: (names: string[]) => `Please do not call: ${names.join(', ')}.`,

  getting_difficult: "It's getting difficult",
  it_started_at: (time: string) => `It started at ${time}. Carry on`,
};
