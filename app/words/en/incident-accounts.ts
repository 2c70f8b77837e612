import type { AccountState } from '../../domain/incident-account';
import { questions } from './questions';

type SendSection = 'helps' | 'avoid' | 'adjustments' | 'afterwards';

/** Both accounts of an incident, side by side. `own` is said to the person. */
export const incidentAccounts = {
  on_tab: 'What each of us says',
  back: 'Back',
  own_title: 'What I say, and what staff say',
  title: (name: string) => `What ${name} says, and what staff say`,
  when: (when: string) => `It is about ${when}.`,

  own_my_account: 'My own account',
  account_of: (name: string) => `${name}’s own account`,
  own_state: {
    not_asked: 'Nobody has asked me yet. I can tell it when I want to.',
    not_now: 'I said: not now.',
    said_no: 'I said that I do not want to.',
    given: 'I told it.',
    given_with_help: 'I told it, with help.',
  } satisfies Record<AccountState, string>,
  state: (name: string): Record<AccountState, string> => ({
    not_asked: `Nobody has asked ${name} yet.`,
    not_now: `${name} said: not now.`,
    said_no: `${name} said no.`,
    given: `${name} told it.`,
    given_with_help: `${name} told it, with help.`,
  }),
  /** Null is whoever reads it. */
  asked_by: (who: string | null, when: string) =>
    who === null ? `You wrote this down ${when}.` : `${who} wrote this down ${when}.`,
  own_tell_it: 'Tell what happened for me',
  own_change_it: 'Change my account',
  own_not_now_is_fine: 'I can also tell it later, or not at all.',
  type_it: (name: string) => `Type it with ${name}, in their words`,
  you_took_part: (name: string) => `You were there. Somebody who was not there writes it down with ${name}.`,
  they_were_asked: (name: string) => `I asked ${name}. They said:`,
  not_now: 'Not now',
  said_no: 'No',
  your_statement: 'Your own account',
  statement: {
    none: 'Were you there? Write what you saw, before you read what others say.',
    begun: 'You have begun yours. It is not finished.',
    finished: 'You have finished yours.',
  },
  write_statement: { none: 'Write my account', begun: 'Go on with my account', finished: 'Change my account' },
  read_both: 'Read both sides',
  own_read_both: 'Read what staff say, beside mine',

  were_you_there: 'Were you there?',
  write_yours_first: (name: string) =>
    `If you were there, write your own account first. Then you can read what ${name} and others say.`,
  i_was_there: 'I was there',
  i_was_not_there: 'I was not there',

  statement_of: (who: string) => `What ${who} says`,
  your_own: 'What you say',
  no_statement_yet: 'Nobody of the staff has finished theirs yet.',
  closed: {
    yours_first: 'You can read this when your own is finished.',
    not_given: 'It is not finished yet.',
    not_yours: 'This is not for you to read.',
  },
  own_closed: 'I can read this when mine is finished. If I do not want to tell mine, I say so. Then I can read this.',
  closed_until_theirs: (name: string) => `You can read this when ${name}’s own is finished, or when they said no.`,
  what_happened: 'What happened',
  next_time: 'Next time',
  helped_by: (who: string) => `With help from ${who}.`,
  /** Empty is whoever reads it. */
  typed_by: (who: string) => (who === '' ? 'You typed it for them.' : `${who} typed it for them.`),
  kept: (when: string) => `Finished ${when}.`,
  after_reading: 'This was written after the other side could be read.',
  earlier: (count: number) => (count === 1 ? 'One earlier version' : `${count} earlier versions`),

  own_put_in_plan: 'Put “next time” in my plan. Where does it belong?',
  suggest_for_plan: (name: string) => `Suggest “next time” for ${name}’s plan. ${name} decides.`,
  section: {
    helps: questions.helps.title,
    avoid: questions.avoid.title,
    adjustments: questions.adjustments.title,
    afterwards: questions.afterwards.title,
  } satisfies Record<SendSection, string>,
  own_is_in_plan: (section: SendSection) => `It is in my plan, in “${questions[section].title}”.`,
  is_suggested: (section: SendSection) => `It is suggested for the plan, in “${questions[section].title}”.`,

  own_differently: 'I see this differently',
  differently: (name: string) => `${name} sees this differently`,
  own_nothing_is_overwritten:
    'What I write here stands beside what was written about me. Everybody who can read that can read this. Nobody can take it away.',
  own_what_is_different: 'What do I see differently?',
  what_is_different: (name: string) => `What does ${name} see differently?`,
  own_ask_for_change: 'I ask them to change what was written',
  ask_for_change: 'They are asked to change what was written',
  asks_for_change: 'Asks for a change in what was written.',
  /** Null is whoever reads it. */
  said_by: (who: string | null, when: string) =>
    who === null ? `You wrote this ${when}.` : `${who} wrote this ${when}.`,
  own_said_by: (who: string | null, when: string) =>
    who === null ? `I wrote this ${when}.` : `${who} wrote this ${when}.`,
  keep_it: 'Put it beside the record',

  own_complain: 'Something was wrong?',
  own_complain_how:
    'I can say so. I tell the lead, my key worker or somebody I trust. They must write it down and answer me. It must not make things worse for me.',
  own_advocate: 'An advocate is on my side, and does not work for this place. Anybody here must help me reach one.',
  own_who_can_help: 'Who can help me',
};
