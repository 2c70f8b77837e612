import { began } from '../sentences';

/** What stands beside the answers of a question: other views, and the way to suggest something. */
export const beside = {
  who_and_when: (as: string | null, when: string) => began([as, when].filter(Boolean).join(', ')),
  suggest_a_change: 'Suggest a change',
  suggest_a_change_to: (answer: string) => `Suggest a change: ${answer}`,
  suggest_something_new: 'Suggest something new',
};
