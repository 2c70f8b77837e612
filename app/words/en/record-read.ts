import { managerTookPart } from './manager-took-part';
import type { PlanSaying } from '../../domain/stands-in-plan';
import { listIn } from '../sentences';

const list = listIn('en');

const saying: Record<PlanSaying, string> = {
  no_plan: 'There was no agreed plan',
  red_line: 'The plan says never',
  planned: 'Yes, as something planned',
  not_in_plan: 'No',
};

/** The record to read and to print, as a story in time. */
export const recordRead = {
  on_tab: 'The record, to read',
  back: 'Back to the record',
  title: 'The record of what happened',
  about: (name: string, born: string) => `About ${name}, born ${born}`,
  at: (siteName: string) => `At ${siteName}`,
  began: (when: string) => `It started ${when}.`,
  ended: (time: string, lasted: string) => `It was over at ${time}. It took ${lasted}.`,
  goes_on: 'It has no end yet.',
  who: (names: string[]) => `Written by ${list(names)}.`,
  how_to_print:
    'You can print this page. Where you choose the printer, you can also choose "Save as PDF". A screen reader can read that PDF.',

  plan: 'The plan that was on the screen',
  plan_agreed: (number: number, when: string) => `Version ${number}, agreed ${when}.`,
  no_plan: 'There was no agreed plan.',
  crisis_line: 'To see first',
  never: 'Never do this',
  dangers: 'Health dangers',

  tried: 'What was tried',
  tried_table: 'Each thing in the plan that could help',
  from_plan: 'From the plan',
  when_to: 'When',
  how_it_went: 'How it went',
  who_and_when: 'Who and when',
  not_answered: 'Nobody has written about this',
  in_plan_then: 'Yes',
  outside_plan: 'It was not in the plan',
  nothing_in_plan: 'The plan had nothing to try.',

  happened: 'What happened, in time',
  time: 'Time',
  what: 'What',
  who_wrote: 'Who wrote it',
  log_table: 'Everything in the order in which it happened',
  put_right: (time: string, who: string) => `Put right at ${time} by ${who}:`,

  used: 'Restrictions',
  used_table: 'Each restriction, with its times',
  none_used: 'No restriction was used.',
  restriction: 'Restriction',
  from: 'From',
  to: 'To',
  how_long: 'How long',
  in_plan: 'In the plan',
  no_end_yet: 'No end yet',
  saying,
  did_not_happen: 'This did not happen. Somebody put it right.',
  how_done: (what: string) => `${what}: how you did it`,
  why_although: (what: string) => `${what}: why against the plan`,
  checks_of: (what: string) => `${what}: the checks`,
  check: 'Check',
  first: 'First',
  last: 'Last',
  how_often: 'How often',
  plan_says: 'The plan says:',

  asks: 'Open questions',

  not_answered_yet: 'Not answered yet',
  not_answered_here: 'Not answered yet:',
  answered_by: (who: string, when: string) => `${who}, ${when}`,
  changed: (who: string, when: string) => `Changed after signing by ${who}, ${when}:`,
  taken_back: 'Taken back',
  because: 'Because:',
  wrote_why: (who: string) => `${who} wrote why:`,
  adjustments: 'Adjustments from the plan. Was each in place?',

  told: 'Who knows of it',
  told_table: 'Who had to know, and whether they do',
  nobody_to_tell: 'Nobody had to know.',
  whom: 'Who',
  by_when: 'By when',
  is_told: 'Told?',
  yes: 'Yes',
  not_told: 'No, on purpose',
  not_yet: 'Not yet',
  how: 'When and how, or why not',

  accounts: 'The accounts',
  were_you_there: 'Were you there? Then write your own account first.',
  i_was_not_there: 'I was not there. Show the accounts.',
  no_statement: 'Nobody of the staff has finished theirs yet.',
  pictures: 'Pictures',
  has_voice_note: 'There is a voice note. It can be heard in Alongside.',
  seen_differently: (name: string) => `${name} sees this differently`,

  learning: 'What comes next',
  next_table: 'What each of them said about next time',
  next_time: 'Next time',
  whose: 'Who said it',
  went_to: 'What came of it',
  nothing_next: 'Nobody has said anything about next time yet.',
  in_own_plan: (section: string) => `In the plan now, in "${section}"`,
  suggested: (section: string) => `Suggested for the plan, in "${section}"`,
  stays_here: 'It stands here only',

  signatures: 'Who signed it',
  nobody_signed: 'Nobody has signed it yet.',
  author: 'Who wrote it',
  manager: 'Who leads the place',
  signed: (who: string, when: string) => `Signed by ${who}, ${when}.`,
  manager_took_part: managerTookPart,
  unsigned: 'Not signed yet.',
  changes_after: (count: number) =>
    count === 1 ? 'It changed 1 time after that.' : `It changed ${count} times after that.`,

  missing: 'What is still missing',
  law: 'Law',
  there: 'There',
  missing_table: 'How much of what each law asks for is there',
  gaps: 'Still missing',

  printed: (who: string, when: string) => `Opened to read or print by ${who}, ${when}.`,
  keep_safe: 'This is about a person. Keep this paper safe.',
};
