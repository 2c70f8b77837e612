import { listIn, pluralIn } from '../sentences';

const list = listIn('en');
const plural = pluralIn('en');

/** What the server tells on the first pages. */
export const startsTold = {
  somebody_wrote_with_you: (name: string, day: string) => `${name} wrote with you ${day}.`,
  you_wrote_this: (day: string) => `You wrote this ${day}.`,
  you_agreed_it: (day: string) => `You agreed it on ${day}`,
  you_agreed_it_with: (by: string, day: string) => `You agreed it on ${day}, with ${by}`,
  decided_for_you: (by: string, day: string) => `Decided in your best interests on ${day}, by ${by}`,
  nothing_is_agreed: 'Nothing is agreed yet',
  suggested: (name: string) => `${name} suggested something`,
  two_texts: 'Two texts for one answer',
  nothing_waits: 'Nothing waits for you',
  helpers: (names: string[], more: boolean) => (more ? `${names.join(', ')} and others` : list(names)),
  nobody_is_let_in: 'Nobody is let in yet',
  looked: (name: string, when: string) => `${name}, ${when}`,
  nobody_has_looked: 'Nobody has looked yet',

  nobody_makes_sure: (count: number) =>
    plural(count, { one: '1 reasonable adjustment', other: `${count} reasonable adjustments` }),
  who_left: (name: string | null, count: number) =>
    `${name ?? 'Somebody'} promised ${count === 1 ? 'a reasonable adjustment' : `${count} reasonable adjustments`}. They do not work here any more. Who does it now?`,
  began: (when: string) => `Began ${when}`,
  no_agreed_plan: 'No agreed plan yet',
  was_due: (day: string) => `Was due on ${day}`,
  due: (day: string) => `Due on ${day}`,
  after_restriction: (day: string) => `A restriction was used ${day}`,
  after_several: (restrictions: number, weeks: number) =>
    `${plural(restrictions, { one: `${restrictions} restriction`, other: `${restrictions} restrictions` })} or more within ${plural(weeks, { one: `${weeks} week`, other: `${weeks} weeks` })}`,
};
