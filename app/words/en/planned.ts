import type { PlannedAnswer, PlannedState } from '../../domain/planned-restriction';

/** What staff plan to do to somebody against their will, as the person is told of it. `own` is said to the person. */
export const planned = {
  on_tab: 'Planned restrictions',
  back: 'Back',
  own_title: 'What staff plan to do',
  title: (name: string) => `Planned restrictions: ${name}`,
  own_lead: 'Staff may ask to hold me, or to stop me from doing things. I can say no.',
  lead: (name: string) => `${name} can say no to each of these. Nothing counts as agreed before that.`,
  nothing: 'Nothing is planned.',
  door_waits: 'Somebody waits for my answer',
  propose: 'Plan a restriction',
  read_it: 'Read it',

  planned_restriction: 'Planned restriction',
  state: (state: PlannedState, objectBy: string, until: string): string =>
    ({
      waiting: `Not agreed. There is time to say no until ${objectBy}.`,
      yes_written:
        'Not agreed. Staff wrote down: yes so far. That does not count. They must say so, or who decides for them.',
      yes_so_far: `Not agreed yet. The answer is yes so far. There is time to say no until ${objectBy}.`,
      agreed: `Agreed until ${until}.`,
      decided_for: `Not agreed by them. Somebody decided for them. It counts until ${until}.`,
      not_agreed: 'Not agreed.',
      withdrawn: 'Taken back. It does not count.',
      ended: `It ended on ${until}. It does not count.`,
    })[state],
  short: (state: PlannedState, until: string): string =>
    ({
      waiting: 'not agreed',
      yes_written: 'not agreed, staff wrote down: yes so far',
      yes_so_far: 'not agreed yet',
      agreed: `agreed until ${until}`,
      decided_for: `not agreed by them, decided for them until ${until}`,
      not_agreed: 'not agreed',
      withdrawn: 'taken back',
      ended: `ended on ${until}, does not count`,
    })[state],
  was_planned: (state: string) => `Staff planned this: ${state}`,
  said_on: (answer: PlannedAnswer, who: string, when: string): string =>
    ({
      yes: `${who} said yes on ${when}.`,
      no: `${who} said no on ${when}.`,
      lets_talk: `${who} wants to talk. They said so on ${when}.`,
    })[answer],
  answered: (answer: PlannedAnswer, day: string): string =>
    ({ yes: `The answer ${day}: yes.`, no: `The answer ${day}: no.`, lets_talk: `The answer ${day}: let's talk.` })[
      answer
    ],
  own_said_on: (answer: PlannedAnswer, when: string): string =>
    ({ yes: `I said yes on ${when}.`, no: `I said no on ${when}.`, lets_talk: `I said let's talk on ${when}.` })[
      answer
    ],
  wrote_down: (answer: PlannedAnswer, by: string, who: string, when: string): string =>
    ({
      yes: `${by} wrote down on ${when}: ${who} said or showed yes.`,
      no: `${by} wrote down on ${when}: ${who} said or showed no.`,
      lets_talk: `${by} wrote down on ${when}: ${who} wants to talk.`,
    })[answer],
  written_yes: (who: string) => `This does not count as agreed. ${who} can say so, or who decides for them.`,
  their_words: 'Their words:',
  what_they_did: 'What they did:',
  how_told: 'How staff told them:',
  with_them: 'Who was with them:',

  own_staff_want: 'Staff want to be able to do this to me.',
  staff_want: (name: string) => `Staff want to be able to do this to ${name}.`,
  told_by: (by: string, on: string) => `${by} wrote this on ${on}.`,
  own_my_plan_says_never: 'My plan says: never do this to me.',
  plan_says_never: 'The plan says: never do this.',
  they_say_why: 'They say why they plan it all the same:',
  when: 'When could they do it?',
  only_then: 'Only then.',
  why: 'Why do they want it?',
  tried_first: 'What do they try first?',
  who: 'Who may do it?',
  is_it_fair: 'Is it fair?',
  test: {
    lawful: 'What law allows it?',
    justified: 'What would happen without it?',
    proportionate: 'What harm could it do?',
    least_restrictive: 'Why is nothing less enough?',
  },
  less_and_less: 'How does it become less?',
  when_it_ends: 'When does it end?',
  ends_on: (until: string) => `It ends on ${until}.`,
  ends_by_itself: 'It ends by itself. To go on they must ask again.',
  looked_at_on: (on: string) => `We look at it again on ${on}.`,
  time_to_say_no: (objectBy: string) => `There is time to say no until ${objectBy}.`,
  nothing_counts: 'Nothing counts as agreed before that.',
  own_who_helps: 'Who can help me?',
  who_helps: 'Who can help?',
  own_advocate: 'An advocate is on my side. I can call:',
  advocate: 'An advocate is on their side. They can call:',
  own_complain: 'I can complain to:',
  complain: 'They can complain to:',
  you_can_print: 'You can print this page.',

  own_my_answer: 'My answer',
  answers: 'The answers',
  no_answer: 'Nobody has answered yet.',
  own_it_is_my_choice: 'I need not answer now. I can change my answer later.',
  yes: 'Yes',
  no: 'No',
  lets_talk: "Let's talk",
  own_in_my_words: 'In my words (I can leave this out)',
  own_who_helped: 'Did somebody help me? Who?',
  own_keep_my_answer: 'Keep my answer',
  helped_by: (name: string) => `${name} helped.`,
  decide_for: (name: string) => `Do you decide this for ${name}?`,
  you_decide_on_the_basis: (basis: string) => `You decide on the basis of ${basis}.`,
  their_no_stands: (name: string) => `If ${name} says no, it does not count as agreed. Your answer stands beside it.`,
  your_answer: 'Your answer',
  what_shows_it: 'What shows that they cannot decide this now? What did they say to it?',
  why_best: 'Why do you decide so?',
  keep_the_answer: 'Keep the answer',
  decided_for: (by: string, basis: string) => `${by} decided for them, on the basis of ${basis}.`,
  what_they_said: (said: string) => `What shows it: ${said}`,

  write_down: (who: string) => `Write down what ${who} said or showed`,
  write_down_lead: (who: string) =>
    `For when ${who} cannot answer here themselves. It says that you wrote it. No counts in full. Yes does not count as agreed.`,
  their_answer: 'Their answer',
  in_their_words: 'In their own words, if there were any',
  what_did_they_do: 'What did they do?',
  for_example: 'For example: pushed the paper away.',
  how_were_they_told: 'How did you tell them?',
  who_was_with_them: 'Who was with them?',
  keep_what_i_wrote: 'Keep what I wrote down',

  take_back: 'Take this plan back',
  why_take_back: 'Why do you take it back?',
  taken_back: (by: string, when: string) => `${by} took it back on ${when}.`,
  go_on: 'Write a new notice to go on',
  there_is_a_new_one: 'There is a new notice for this',
};
