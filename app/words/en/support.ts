import type { SupportAnswer, SupportedOne } from '../../domain/support';

const answer: Record<SupportAnswer, string> = {
  wanted: 'They wanted it',
  not_now: 'Not now',
  not_wanted: 'They did not want it',
  not_sure: 'Not sure',
  nobody_there: 'Nobody else was there',
};

const hint: Record<SupportedOne, string> = {
  person: 'Tea. Quiet. Somebody to sit with. A call to family. A nurse or an advocate.',
  others: 'Other people who live or learn here. Visitors. Family.',
  staff: 'A break. Somebody to talk to. First aid. Going home early.',
};

/** What was offered afterwards, before anything is recorded or learnt. Staff read it. */
export const support = {
  on_tab: 'Support first',
  back: 'Back to the log',
  title: 'Support first',
  lead: 'Look after people now. The record can wait. Learning can wait too.',
  happened: (when: string, siteName: string) => `It started ${when}, at ${siteName}.`,
  from_the_plan: (name: string) => `What helps afterwards, from ${name}'s plan`,
  plan_says_nothing: (name: string) => `The plan does not say what helps afterwards. Ask ${name}.`,
  for_whom: (name: string): Record<SupportedOne, string> => ({
    person: `For ${name}`,
    others: 'For others who saw it',
    staff: 'For staff',
  }),
  what_was_offered: 'What did you offer? Who offered it, and when?',
  hint,
  how_taken: 'What did they say?',
  answer,
  can_be_offered_again: 'Offer it again later.',
  written_by: (who: string, when: string) => `Written by ${who}, ${when}`,
  for_yourself: 'And you?',
  your_own_page: 'You have a page of your own. Only you see it.',
  open_your_page: 'How are you?',
  say_what_was_offered: 'Say what you offered.',
  on_the_log: 'Look after people first',
  on_the_log_lead: 'Write down what support you offered. It takes one minute.',
  write_it_down: 'Support for everybody',
};
