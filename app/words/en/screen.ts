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
  /** Over the choice of a language. */
  language: 'Language',
  /** Said where no speaker has checked the words of this language. */
  not_checked: null as string | null,
};
