import type { EventRefusal } from './record-event.server';

export const statusOf: Record<EventRefusal, number> = {
  unseen: 404,
  not_permitted: 403,
  conflict: 409,
  unknown_part: 404,
  somebody_else: 409,
};

export const somebodyElseWords =
  'Somebody else is signed in here now. This was not saved as theirs. Sign in as yourself, then tap again.';

export const conflictWords = 'Something else was saved with this tap. Look at the page, then tap again.';
