import { listIn } from '../sentences';

const list = listIn('en');

/** What a school gives the parents after a restriction (from April 2026). */
export const parentsCopy = {
  on_tab: 'Copy for the parents',
  back: 'Back',
  title: (name: string) => `A restriction was used with ${name}`,
  for_parents: 'This is the copy for the parents.',
  about: (name: string, born: string) => `About ${name}, born ${born}`,
  at: (siteName: string, day: string) => `At ${siteName}, ${day}.`,
  times: (started: string, ended: { time: string; lasted: string } | null) =>
    ended
      ? `It started at ${started}. It was over at ${ended.time}. It took ${ended.lasted}.`
      : `It started at ${started}.`,
  only_schools: 'Only a school gives this copy. It is for pupils under 20.',

  used: 'What staff used',
  used_table: 'Each restriction, with its times',
  none: 'No restriction was used.',
  what: 'What',
  from: 'From',
  to: 'To',
  how_long: 'How long',
  no_end_yet: 'No end yet',
  by_whom: (jobs: string[]) =>
    jobs.length > 0 ? `Staff who used it: ${list(jobs)}.` : 'Staff who used it: not written yet.',

  tried: 'What they tried before',
  tried_table: 'Each thing in the plan that could help',
  from_plan: 'From the plan',
  how_it_went: 'How it went',
  not_answered: 'Nobody has written about this',

  says: 'What the school wrote',
  ask: {
    reasonCode: 'The main reason',
    place: 'Where it was',
    howUsed: 'What staff did',
    outcome: 'How it ended',
    seriousInjury: 'Were they hurt?',
    effortsToAvoid: 'What staff tried before',
    leadUp: 'What happened before',
    supportAfter: 'Support that came after',
    reviewWithPerson: 'Talking about it after',
    reviewWithStaff: 'Staff talking about it',
    harmFeared: 'What staff thought would happen',
    lessHarmReason: 'Why it was less harm',
    characteristics: 'What staff know about them',
    ldAutism: 'A learning disability or autism',
    mentalDisorder: 'Mental disorder',
    staffInvolved: 'Staff',
    nonStaffReason: 'Others',
    otherInjuries: 'Others who were hurt',
  },
  nothing_yet: 'The school has written nothing more yet.',

  somebody_else: '[another child]',
  somebody_of_staff: '[a member of staff]',

  given: (who: string, when: string) => `Given to the parents by ${who}, ${when}.`,
  print: 'You can print this page.',
  questions: 'You can ask the school about this. You can say that something is wrong.',

  before_giving: 'Before you give it',
  read_it_first:
    'We took out the names of everybody we know at the school. Read it. Does something else say who it was? Then change it in the record first.',
  kept: 'It is written that telling the parents would do serious harm. Tell your safeguarding lead before you give it.',
  how: 'When and how do you give it?',
  give: 'I gave it to the parents',
  give_again: 'I gave it to them again, as it is now',
};
