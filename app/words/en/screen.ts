/** What stands around every page. */
export const screen = {
  skip_to_the_main_part: 'Skip to the main part',
  alongside: 'Alongside',
  get_help: 'Get help',
  help: 'Help',
  what_to_do_next: 'What to do next',
  needs_another_look: 'Something needs another look',
  you_are: (name: string) => `You are ${name}`,
  start_page: 'Start page',
  how_i_like_it: 'How I like it',
  /** Read out around words that changed. */
  added: '(added:)',
  taken_out: '(taken out:)',
  end_of_change: '(end)',
  sign_out: 'Sign out',
  /** Why a page stays as it is, with what was written on it. */
  stays: {
    no_connection: ['There is no connection.', 'This page stays as it is.', 'We try again by ourselves.'],
    signed_out: [
      'You are signed out.',
      'What you wrote is still here.',
      'Sign in again in another window.',
      'Then go on here.',
    ],
    somebody_else: [
      'Somebody else is signed in here now.',
      'What you wrote is still here.',
      'It is not sent in their name.',
      'Sign in again in another window.',
      'Then go on here.',
    ],
    too_much: ['That is too much at once.', 'We could not save it.', 'Make it shorter, or use a smaller file.'],
    cannot_leave: ['There is no connection.', 'Another page cannot open now.', 'What you wrote is still here.'],
    unsent: ['Something here is not sent yet.', 'You may lose it if you leave.'],
  },
  sign_in_in_another_window: 'Sign in in another window',
  stay_here: 'Stay here',
  leave_all_the_same: 'Leave all the same',
  /** Over the choice of a language. */
  language: 'Language',
  /** Said where no speaker has checked the words of this language. */
  not_checked: null as string | null,
};
