import type { Placing, SuggestionKind, SuggestionState } from '../../domain/suggestion';
import type { Voice } from '../../domain/plan';
import { beside } from './beside';
import { labels } from './labels';

const mine: Partial<Record<Voice, string>> = {
  staff: 'Mine, as staff',
  family: 'Mine, as family',
  friend: 'Mine, as a friend',
  advocate: 'Mine, as an advocate',
  social_worker: 'Mine, as a social worker',
};

/** What somebody suggests, and the answer. `own` is said to the person, `mine` to whoever suggested it. */
export const suggestions = {
  ...beside,
  back: 'Back',
  back_to_the_list: 'Back to the list',
  own_what_others_suggested: 'What others suggested',
  what_was_suggested_to: (preferredName: string) => `What others suggested to ${preferredName}`,
  mine_what_i_suggested: (preferredName: string) => `What I suggested to ${preferredName}`,
  own_i_have_the_last_word: 'I have the last word. Nothing in my plan changes before that.',
  you_have_the_last_word: (preferredName: string) =>
    `You decide for ${preferredName}. Nothing in the plan changes before that.`,
  mine_they_have_the_last_word: (preferredName: string) =>
    `${preferredName} has the last word. Nothing in the plan changes before that.`,
  nothing_is_suggested: 'Nothing is suggested at the moment.',
  waiting: 'Not answered yet',
  answered: 'Answered',
  older: 'Older',

  says: (name: string, kind: SuggestionKind, hasWords: boolean): string => {
    if (kind === 'add') return `${name} suggests something new`;
    if (kind === 'take_out') return `${name} suggests taking this out`;
    return hasWords ? `${name} suggests other words` : `${name} suggests another time or place`;
  },
  in_the_part: (title: string) => `In “${title}”`,
  came_from: (when: string) => `This came from what happened ${when}.`,
  why: (why: string) => `Why: “${why}”`,
  placing: ({ stage, who, where, whereWords }: Placing): string =>
    [stage ? labels.stage[stage] : 'Any time', who, whereWords ?? (where && labels.where[where])]
      .filter(Boolean)
      .join(' · '),
  whose: labels.whose_of,
  own_wrote_without_connection: 'I wrote this without a connection',
  you_wrote_without_connection: 'You wrote this without a connection',
  wrote_without_connection: (name: string) => `${name} wrote this without a connection`,
  it_said_before_both: 'Before that, it said',
  it_said: (name: string) => `When ${name} suggested it, it said`,
  it_says_now: 'Now it says',
  has_changed_since: 'This answer has changed since then. Both are here.',
  own_taken_out_since: 'This answer is not in my plan any more. “Yes” brings it back.',
  taken_out_since: 'Somebody took this answer out since then. A “Yes” brings it back.',
  what_stands_there: 'What stands there',

  own_my_answer: 'My answer',
  the_answer: (preferredName: string) => `The answer, for ${preferredName}`,
  yes: 'Yes',
  own_yes_in_my_words: 'Yes, in my words',
  yes_in_other_words: 'Yes, in other words',
  no: 'No',
  use_these_words: 'Use these words',
  put_both_together: 'Put both together',
  leave_what_stands: 'Leave what stands there',
  lets_talk: "Let's talk",
  own_in_my_words: 'How would I say it?',
  in_other_words: 'What should it say?',
  change_what_you_like: 'Change the words as you like. Then they go into the plan.',
  put_this_in_the_plan: 'Put this in the plan',
  you_decide_on_the_basis: (basis: string) => `You decide this on the basis of ${basis}.`,
  decided_for: (name: string, basis: string) => `${name} decided this, on the basis of ${basis}.`,

  own_state: {
    open: 'Waiting for my answer',
    talking: 'We are talking about it',
    yes: 'I said yes',
    yes_in_my_words: 'I said yes, in my words',
    no: 'I said no',
    withdrawn: 'Taken back',
  } satisfies Record<SuggestionState, string>,
  state: (preferredName: string): Record<SuggestionState, string> => ({
    open: 'Not answered yet',
    talking: `${preferredName} wants to talk about it`,
    yes: `${preferredName} said yes`,
    yes_in_my_words: `${preferredName} said yes, in their words`,
    no: `${preferredName} said no`,
    withdrawn: 'Taken back',
  }),
  what_stood_was_left: 'What stood there stays',
  it_is_in_the_plan: 'It is in the plan now.',
  own_nothing_changed: 'Nothing in my plan changed.',
  nothing_changed: 'Nothing in the plan changed.',
  see_it_in_the_plan: 'See it in the plan',
  these_words_went_in: 'These words went in',

  own_keep_beside: (name: string) => `Keep it beside my words, as ${name}'s view`,
  keep_beside: (name: string) => `Keep it beside, as ${name}'s view`,
  it_is_kept_beside: 'It stands beside the answer, under its own name.',

  talk: 'Talking about it',
  /** Null is whoever reads it. */
  wants_to_talk: (name: string | null, when: string) =>
    name === null ? `You want to talk, ${when}.` : `${name} wants to talk, ${when}.`,
  said: (name: string | null, when: string) => `${name ?? 'You'}, ${when}`,
  ended_the_talk: (name: string | null, when: string) => `${name ?? 'You'} ended the talk, ${when}.`,
  your_words: 'Your words',
  send: 'Send',
  end_the_talk: 'End the talk',
  mine_take_it_back: 'Take it back',

  suggest_something: 'Suggest something',
  they_decide: (preferredName: string) => `${preferredName} decides. Nothing changes before that.`,
  say_one_thing: 'Say one thing. Short words help.',
  words_you_suggest: 'The words you suggest',
  when_is_this: 'When is this?',
  any_time: 'Any time',
  who_should_do_it: 'Who should do it?',
  where: 'Where?',
  not_said: 'Not said',
  where_in_other_words: 'Where, in other words',
  whose_words: 'Whose words are these?',
  their_words_i_typed: (preferredName: string) => `${preferredName}'s words. I typed them.`,
  my_words: (voice: Voice) => mine[voice] ?? labels.whose[voice],
  why_do_you_suggest_it: 'Why? (you can leave this out)',
  what_did_you_notice: 'What did you see or hear?',
  a_symbol_with_it: 'A symbol with it, if you want one',
  this_symbol_goes_with_it: 'This symbol goes with it.',
  without_the_symbol: 'Without the symbol',
  the_symbol_comes_too: 'A yes puts the symbol in the plan too.',
  send_the_suggestion: 'Send the suggestion',
  suggest_taking_it_out: 'Suggest taking it out',
};
