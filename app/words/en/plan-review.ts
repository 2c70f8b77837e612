import { pluralIn } from '../sentences';

const plural = pluralIn('en');

/** The plan is due for review because of restrictions, and what came of looking at it. `own` is said by the person. */
export const planReview = {
  on_tab: 'Is the plan still right?',
  back: 'Back',
  own_title: 'Is my plan still right?',
  title: (name: string) => `Is ${name}'s plan still right?`,
  own_used: 'Somebody used a restriction on me.',
  used: (name: string) => `Somebody used a restriction on ${name}.`,
  several: (restrictions: number, weeks: number) =>
    `It happened ${plural(restrictions, { one: 'once', other: `${restrictions} times` })} or more within ${plural(weeks, { one: `${weeks} week`, other: `${weeks} weeks` })}.`,
  own_look_again: 'So I can look at my plan again.',
  look_again: { after_restriction: 'So look at the plan again.', after_several: 'So look at the plan again now.' },
  nothing_asks: 'Nothing asks for this right now. You can look at the plan again at any time.',
  none_agreed: 'There is no agreed plan yet. So there is nothing to look at again.',
  when_it_happened: 'When it happened',

  what_came_of_it: 'What came of looking at it again?',
  own_open_plan: 'Open my plan, to read it or change it',
  change_plan: 'Open the plan, to read it or change it',
  open_plan: 'Open the plan',
  read_and_suggest: 'Read the plan, or suggest something',
  own_choose: 'My plan',
  choose: 'The plan',
  own_outcome: { changed: 'I change it', left: 'I leave it as it is' },
  outcome: { changed: 'It changes', left: 'It stays as it is' },
  own_counts_when_agreed: 'What I change counts when I agree it.',
  counts_when_agreed: 'What changes counts when it is agreed.',
  why: 'Why?',
  why_hint: 'One sentence is enough.',
  keep: 'Keep this',

  looked_at_before: 'Looked at before',
  by_on: (by: string, on: string) => `${by}, ${on}`,
  came_of_it: { changed: 'The plan changes', left: 'The plan stays as it is' },

  own_something_happened: 'Something happened. Is my plan still right?',
  something_happened: 'Something happened. Is the plan still right?',
  door_due: 'A restriction was used',
};
