import type { AgreementStatus, answersOfADecider, answersOfThePerson } from '../../domain/agreement';
import type { SectionAudience } from '../../domain/plan';
import { listIn } from '../sentences';

const list = listIn('en');

interface Choice {
  title: string;
  hint: string;
}

const ownAnswer: Record<(typeof answersOfThePerson)[number], Choice> = {
  i_agree: { title: 'I agree', hint: 'This becomes my plan today.' },
  i_agree_with_some: {
    title: 'I agree with some of it',
    hint: 'Both views are kept. Only what is agreed goes on the card.',
  },
  i_do_not_agree: { title: "I don't agree", hint: 'Nothing changes. We talk about it when you want.' },
};

function answersFor(preferredName: string): Record<(typeof answersOfADecider)[number], Choice> {
  return {
    agreed_best_interests: {
      title: `I decide this for ${preferredName}`,
      hint: 'In their best interests, with the reason above.',
    },
    i_agree: { title: `${preferredName} agrees`, hint: 'They said or showed it. The reason above says how.' },
    i_agree_with_some: { ...ownAnswer.i_agree_with_some, title: `${preferredName} agrees with some of it` },
    i_do_not_agree: { ...ownAnswer.i_do_not_agree, title: `${preferredName} does not agree` },
    i_could_not_take_part_this_time: {
      title: `${preferredName} could not take part this time`,
      hint: 'Nothing changes. Try again another day.',
    },
  };
}

const lastAnswer: Record<AgreementStatus, string> = {
  i_agree: 'Last time, the answer was: I agree.',
  i_agree_with_some: 'Last time, the answer was: I agree with some of it.',
  i_do_not_agree: "Last time, the answer was: I don't agree.",
  i_have_not_been_asked_yet: 'Nobody has asked yet.',
  i_could_not_take_part_this_time: 'Last time, taking part was not possible.',
  agreed_best_interests: 'Last time, somebody decided this in their best interests.',
};

const ownAudience: Record<SectionAudience, string> = {
  everyone_supporting_me: 'Everyone who supports me',
  named_people: 'Only people I let in',
};

function audience(preferredName: string): Record<SectionAudience, string> {
  return {
    everyone_supporting_me: `Everyone who supports ${preferredName}`,
    named_people: 'Only people who are let in',
  };
}

/** Reading the plan through as others will see it, and answering. `own` is said to the person. */
export const agree = {
  do_i_agree: 'Do I agree?',
  back_to_the_plan: 'Back to the plan',
  own_my_plan: 'My plan',
  the_plan: 'The plan',
  as_others_will_see_it: 'as others will see it',
  own_do_i_agree: 'Do I agree with this?',
  do_they_agree: (preferredName: string) => `Does ${preferredName} agree with this?`,
  own_read_it_slowly: 'Read it slowly. Change what is not right.',
  read_it_with: (preferredName: string) => `Read it with ${preferredName}, at their pace.`,
  last_answer: lastAnswer,
  nothing_is_written: 'Nothing is written yet. Write an answer first, then come back.',

  may_not_fit: 'Some answers may not fit together. Look at them first, if you want.',
  turned_round: 'These may say something else now',
  own_is_it_meant: 'Is this what you mean?',
  is_it_meant: (preferredName: string) => `Is this what ${preferredName} means?`,
  turned_round_since: (day: string) => `These answers may not say what was agreed on ${day}. Read both. Then answer.`,
  moved_from: (part: string) => `This stood in the part "${part}".`,
  before: 'Before',
  now: 'Now',
  own_meant: 'Yes, this is what I mean',
  meant: (preferredName: string) => `Yes, this is what ${preferredName} means`,
  not_meant: 'No, it is not right yet',
  change_it: 'Change it',
  it_is_not_in_it: 'It is not in the plan any more. The card does not say it.',
  bring_it_back: 'Bring it back',
  how_it_was_written: 'How it was written',

  line_seen_first: 'The one line that everybody sees first',
  own_on_my_card: 'On my card',
  on_the_card: 'On the card',
  not_right_yet: 'Not right yet',
  own_say_whose: 'Are these your words? Say so',
  who_can_read_this_part: 'Who can read this part?',
  own_audience: ownAudience,
  audience,

  whose_words: 'Whose words are in it?',
  own_own_words: 'My own words',
  own_words_of: (preferredName: string) => `${preferredName}'s own words`,
  with_help: 'With help',
  others_words: "Other people's words",
  not_said_whose: 'Not said',
  part_of_it: (names: string[]) => `Part of it: ${list(names)}.`,
  nobody_else: 'Nobody else wrote in it.',
  own_said_no_to: 'What I said no to',
  said_no_to: (preferredName: string) => `What ${preferredName} said no to`,

  own_my_card: 'My right-now card',
  the_card: 'The right-now card',
  words: 'Words',
  things_to_do: 'Things to do',
  so_many_of: (count: number, most: number) => `${count} of ${most}`,
  more_than_most_can_read: 'That is more than most people can read in a hurry. You decide.',
  few_words_help: 'Few words help when it is hard. You decide.',
  count_again: 'Count again, with the ticks',

  when_do_we_look_again: 'When do we look at it again?',
  day: 'Day',
  sooner_any_time: 'You can ask to look at it sooner, any time.',

  own_answer: 'My answer',
  answer_for: (preferredName: string) => `The answer for ${preferredName}`,
  you_decide_for: (preferredName: string, basis: string) =>
    `You decide for ${preferredName}: ${basis}. Your name and reason are kept.`,
  own_what_is_not_right: 'What is not right yet?',
  own_only_if_you_want: 'Only if you want to say. Tick the parts above that are not right.',
  reason_and_part: 'The reason, and how they took part',
  what_they_said_or_showed: 'What they said or showed. Why this is right for them.',
  own_answers: ownAnswer,
  answers_for: answersFor,
  not_now: 'Not now',
};
