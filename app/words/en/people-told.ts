import { listIn } from '../sentences';

const list = listIn('en');

/** What the server tells in the list of people. */
export const peopleTold = {
  no_agreed_plan: 'no agreed plan yet',
  /** `helpers` are first names; null is the reader. */
  finding_it_hard: (since: string, helpers: (string | null)[]) => {
    const names = helpers.map((name) => name ?? 'you');
    return `Finding it hard since ${since}, with ${names.length === 0 ? 'nobody yet' : list(names)}`;
  },
};
