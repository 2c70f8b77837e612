import { listIn } from '../sentences';

const list = listIn('en');

/** The list of what was written about somebody. */
export const incidentList = {
  on_tab: 'What was written',
  back_to_the_start: 'Back to the start',
  back: 'Back',
  open_the_card_again: 'Open the card again',
  own_what_was_written: 'What was written about me',
  what_was_written: (name: string) => `What was written about ${name}`,
  own_lead: 'Reading this can be hard. I open one when I want to. I can read it with somebody.',
  own_nothing: 'Nothing was written about me.',
  nothing: 'Nothing was written yet.',
  who: (names: string[]) => list(names),
  outcome: { open: 'It goes on now', passed: 'It passed', restricted: 'A restriction was used' },
  older: 'Older',
};
