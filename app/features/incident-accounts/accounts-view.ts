import type { Standpoint } from '../../domain/account-access';
import type { AccountState } from '../../domain/incident-account';
import type { LearningChoice, LearningState } from '../../domain/learning';
import type { Picture } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import type { Sound } from '../../domain/sound';

/** Something the person sees differently, as it stands beside the record (P4). */
export interface DiffersShown {
  id: string;
  words: string;
  asksForChange: boolean;
  /** Null is whoever reads it. */
  who: string | null;
  /** "on Monday" */
  when: string;
}

/** How far the accounts of an incident are, for whoever reads about the incident. */
export interface AccountsLine {
  incidentId: string;
  /** The person reads about themselves. */
  own: boolean;
  preferredName: string;
  standpoint: Standpoint;
  state: AccountState;
  /** Who last wrote down how the person answered, and when; null is whoever reads it. */
  asked: { who: string | null; when: string } | null;
  mayAsk: boolean;
  mayWritePersons: boolean;
  /** The reader's own statement; nothing for who writes none. */
  statement: 'none' | 'begun' | 'finished' | null;
  /** Something of the other side is open to them now. */
  isOpen: boolean;
  differs: DiffersShown[];
  learning: LearningShown;
  /** For the form in which the answer is written down. */
  askId: string;
}

/** How the person wants to talk about it, for whoever reads about the incident. */
export interface LearningShown {
  state: LearningState;
  /** The one that counts; `who` is null for whoever reads it, and said only where somebody else wrote it down. */
  choice: (LearningChoice & { who: string | null; chosenOn: string }) | null;
}

export interface VersionShown {
  id: string;
  happened: string;
  nextTime: string;
  pictures: Picture[];
  sound: Sound | null;
  /** Who helped, in the person's words, and who typed it, by name. */
  helpedBy: string | null;
  typedBy: string | null;
  when: string;
  /** It counts; else another by the same, or the person's own, came after it. */
  stands: boolean;
  afterReading: boolean;
  /** Where its "next time" may be sent by whoever reads it; nothing where it may not. */
  sendAs: 'plan' | 'suggestion' | null;
  /** Where it was sent already. */
  sentTo: { as: 'plan' | 'suggestion'; section: SectionCode }[];
}

export interface AccountShown {
  whose: string;
  isPersons: boolean;
  /** Whose statement, by name; null is whoever reads it. */
  author: string | null;
  /** Newest first: the first one counts. Empty where it is not open. */
  versions: VersionShown[];
  /** Why it is not open. */
  closed: 'yours_first' | 'not_given' | 'not_yours' | null;
}

/** Both sides, of the same size (P10). */
export interface AccountsShown extends AccountsLine {
  personId: string;
  /** "Wednesday 3 June, 2:32 pm" */
  startedInWords: string;
  accounts: AccountShown[];
  /** For the form of another view. */
  freshId: string;
  /** By version: for sending its "next time" on. */
  freshIds: Record<string, string>;
}
