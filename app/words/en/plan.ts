import type { Progress } from '../../domain/progress';

/** The plan that is being written: its questions, how far each is, and what comes next. */
export const plan = {
  the_plan: 'The plan',
  back: 'Back',
  own_my_plan: 'My plan',
  plan_of: (preferredName: string) => `${preferredName}'s plan`,
  carry_on_with: 'Carry on with',
  start_with: 'Start with',
  all_the_questions: 'All the questions',
  own_answer_in_any_order: 'Answer them in any order. You can skip any of them.',
  answered_in_any_order: 'They are answered in any order.',
  /** A3 */
  progress: {
    not_started: 'Not started',
    started: 'Started',
    ready: 'Ready to talk about',
    agreed: 'Agreed',
  } satisfies Record<Progress, string>,

  what_comes_next: 'What comes next',
  own_read_it_through_and_agree: 'Read it through and agree',
  read_it_through: 'Read it through',
  see_it_as_others_will: 'See it as others will',
  own_who_helps_me: 'Who helps me',
  who_is_let_in: 'Who is let in',
  own_let_somebody_in: 'Let somebody in to write with me',
  let_somebody_in: (preferredName: string) => `Let somebody in to write with ${preferredName}`,
  bring_in: 'Start from what is there',
  paste_or_choose: 'Paste words or choose a Word file',
  own_both_right: 'Questions about my plan',
  both_right: 'Questions about the plan',
  what_may_not_fit: 'Answers that may not fit together',
  what_changed: 'What changed',
  since_you_looked: 'Since you last looked, or since it was agreed',
  one_idea_on_each_line: 'One idea on each line, to read or print',
  own_my_card: 'My right-now card',
  card: 'Right-now card',
  what_was_agreed_last: 'What was agreed last',
};
