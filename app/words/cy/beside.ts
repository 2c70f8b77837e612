import type { beside as en } from '../en/beside';
import { began } from '../sentences';

export const beside: typeof en = {
  who_and_when: (as, when) => began([as, when].filter(Boolean).join(', ')),
  suggest_a_change: 'Awgrymu newid',
  suggest_a_change_to: (answer) => `Awgrymu newid: ${answer}`,
  suggest_something_new: 'Awgrymu rhywbeth newydd',
};
