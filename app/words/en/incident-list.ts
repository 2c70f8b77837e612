import type { AccountState } from '../../domain/incident-account';
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
  own_account: {
    not_asked: 'My account: nobody has asked me yet',
    not_now: 'My account: not now',
    said_no: 'My account: I do not want to',
    given: 'My account: I told it',
    given_with_help: 'My account: I told it, with help',
  } satisfies Record<AccountState, string>,
  account: {
    not_asked: 'Their account: not asked yet',
    not_now: 'Their account: asked, not now',
    said_no: 'Their account: they said no',
    given: 'Their account: given',
    given_with_help: 'Their account: given with help',
  } satisfies Record<AccountState, string>,
  older: 'Older',

  of_those_gone: 'Records of people who are not here any more',
  you_lead_here: 'They moved, left or died. You lead where it happened. You can still read these.',
};
