/** When a page cannot be shown: what happened, and what is not lost. In every page's script, so it stays small. */
export const faults = {
  unknown: {
    title: 'We could not find that page',
    words: ['The address may be wrong.', 'Or it is something you cannot see.'],
  },
  refused: { title: 'That did not work', words: ['Something that you sent was not right.', 'Nothing changed.'] },
  not_permitted: {
    title: 'You cannot do this',
    words: ['You can see this person here.', 'This part is not open to you.'],
  },
  somebody_was_quicker: {
    title: 'Somebody else was quicker',
    words: ['It changed while you were writing.', 'Go back. Then look at it again.'],
  },
  too_many: {
    title: 'Please wait a little',
    words: ['There were too many tries.', 'Wait a few minutes, then try again.'],
  },
  ours: {
    title: 'Something went wrong on our side',
    words: ['It is not your fault.', 'What you had saved is safe.', 'Please try again in a moment.'],
  },
  go_to_my_start_page: 'Go to my start page',
  get_help: 'Get help',
  sign_in_again: 'Please sign in again',
  still_here: 'You are signed out. What you wrote is still here.',
  not_saved_yet: 'Not saved yet',
};
