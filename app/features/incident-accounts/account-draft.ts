import { goesOnFrom, type Reader } from '../../domain/account-access';
import type { Account, AccountWords } from '../../domain/incident-account';

export interface AccountDraft extends AccountWords {
  helpedBy: string | null;
  /** What the next version is based on. */
  basedOn: number;
  /** Something was finished already: what is saved now is a later version. */
  isLater: boolean;
}

/** What the form goes on from: what is saved and not finished, or what was finished last; blank where that is not theirs. */
export function draftFor(account: Account, reader: Reader): AccountDraft {
  const { latest, draft, lastSaved } = goesOnFrom(account, reader);
  const { happened, nextTime, pictures, sound, helpedBy } = (draft ?? latest)?.body ?? blankDraft;
  return { happened, nextTime, pictures, sound, helpedBy, basedOn: lastSaved, isLater: latest !== null };
}

/** Nothing was saved yet. */
export const blankDraft: AccountDraft = {
  happened: '',
  nextTime: '',
  pictures: [],
  sound: null,
  helpedBy: null,
  basedOn: 0,
  isLater: false,
};
