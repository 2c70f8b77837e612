import type { LearningChoice, Talked } from './learning';
import type { Picture } from './picture';
import type { SectionCode, Voice } from './plan';
import type { Sound } from './sound';

/** Whose account it is: the person's, or a staff statement by the account of its author. */
export type Whose = 'person' | (string & {});

/** How somebody answered who was asked for an account. */
export const askedAnswers = ['not_now', 'said_no'] as const;
export type AskedAnswer = (typeof askedAnswers)[number];

/** Letters of one answer, at most. */
export const longestAccount = 4_000;
/** Symbols and pictures of one account, at most. */
export const mostPictures = 12;
/** Entries about one incident, at most: an account is kept with each step that is saved. */
export const mostEntries = 2_000;

/** What an account says. Any of it may be left out, but something is said. */
export interface AccountWords {
  /** "What happened for me?" */
  happened: string;
  /** "What should happen next time?"; of staff, "What could we do differently?" */
  nextTime: string;
  pictures: Picture[];
  sound: Sound | null;
}

export interface AccountEntryBodies {
  /** Somebody asked for it, or the person said so themselves. */
  asked: { answer: AskedAnswer };
  /** One version of it. It is never changed: another one comes after it (P11). */
  written: AccountWords & {
    /** Whose words: the person's own or with help; a statement is `staff` (P3). */
    voice: Extract<Voice, 'person_own_words' | 'person_supported' | 'staff'>;
    /** Who helped, as the person says it: "my sister". Who typed it for them is the entry's account. */
    helpedBy: string | null;
    /** Somebody else typed it for them, at their own sign-in. */
    typedFor: boolean;
    finished: boolean;
    /** The other side's account was open to them before they wrote this. */
    afterReading: boolean;
  };
  /** "I see this differently": it stands beside the record (P4). */
  differs: { words: string; asksForChange: boolean };
  /** A "next time" went to the plan: by the person into their draft, by anybody else as a suggestion (P2). */
  sent_on: { writtenId: string; as: 'plan' | 'suggestion'; section: SectionCode; itemId: string };
  /** How, with whom, when and where the person wants to talk about it. It can be chosen again. */
  learning_chosen: LearningChoice;
  /** The conversation was held. */
  talked: Talked;
}
export type AccountEntryType = keyof AccountEntryBodies;
export type AccountEntryBody = AccountEntryBodies[AccountEntryType];

export type AccountEntryOf<Type extends AccountEntryType> = {
  id: string;
  incidentId: string;
  /** From 1, in the order they were kept. */
  sequence: number;
  type: Type;
  whose: Whose;
  /** Who did it. */
  accountId: string;
  /** Milliseconds UTC. */
  at: number;
  body: AccountEntryBodies[Type];
};
export type AccountEntry = { [Type in AccountEntryType]: AccountEntryOf<Type> }[AccountEntryType];
export type Written = AccountEntryOf<'written'>;

/** What a "next time" can be sent on from: a version of an account, or a conversation. */
export type NextTime = Pick<Written, 'id' | 'whose' | 'accountId'> & {
  /** `voice`: whose words they are (P3); nothing where nobody knows. */
  body: Pick<Written['body'], 'nextTime' | 'finished'> & { voice: Voice | null };
};

/** One account, as its entries add up. */
export interface Account {
  whose: Whose;
  asked: AccountEntryOf<'asked'>[];
  /** The finished ones, oldest first: the last one counts, and the others stay in sight. */
  versions: Written[];
  /** What was saved and is not finished: of each who writes it their own, the newest last. */
  drafts: Written[];
  /** The sequence of the last one that was saved; 0 before the first. */
  lastSaved: number;
}

export interface IncidentAccounts {
  person: Account;
  /** In the order they were begun. */
  statements: Account[];
  differs: AccountEntryOf<'differs'>[];
  sentOn: AccountEntryOf<'sent_on'>[];
  /** The last one counts. */
  choices: AccountEntryOf<'learning_chosen'>[];
  talks: AccountEntryOf<'talked'>[];
}

/** The state of the person's account; it is never blank (P10). */
export const accountStates = ['not_asked', 'not_now', 'said_no', 'given', 'given_with_help'] as const;
export type AccountState = (typeof accountStates)[number];

export function foldAccounts(entries: readonly AccountEntry[]): IncidentAccounts {
  const inTurn = [...entries].sort((a, b) => a.sequence - b.sequence);
  const all: IncidentAccounts = {
    person: empty('person'),
    statements: [],
    differs: [],
    sentOn: [],
    choices: [],
    talks: [],
  };
  for (const entry of inTurn) {
    if (entry.type === 'differs') all.differs.push(entry);
    else if (entry.type === 'sent_on') all.sentOn.push(entry);
    else if (entry.type === 'learning_chosen') all.choices.push(entry);
    else if (entry.type === 'talked') all.talks.push(entry);
    else if (entry.type === 'asked') accountIn(all, entry.whose).asked.push(entry);
    else save(accountIn(all, entry.whose), entry);
  }
  return all;
}

function empty(whose: Whose): Account {
  return { whose, asked: [], versions: [], drafts: [], lastSaved: 0 };
}

function accountIn(all: IncidentAccounts, whose: Whose): Account {
  const known = whose === 'person' ? all.person : statementOf(all, whose);
  if (known) return known;
  const begun = empty(whose);
  all.statements.push(begun);
  return begun;
}

function save(account: Account, entry: Written): void {
  account.lastSaved = entry.sequence;
  // The person goes on from everything; who types for them from nothing but their own.
  const others = entry.body.typedFor ? account.drafts.filter(({ accountId }) => accountId !== entry.accountId) : [];
  account.drafts = entry.body.finished ? others : [...others, entry];
  if (entry.body.finished) account.versions.push(entry);
}

export function statementOf({ statements }: IncidentAccounts, author: string): Account | null {
  return statements.find(({ whose }) => whose === author) ?? null;
}

/** The version that counts. */
export function latestOf(account: Account | null): Written | null {
  return account?.versions.at(-1) ?? null;
}

/**
 * The versions that stand: of each who typed it down the last, side by side (P4), for what the person dictated to one is
 * never replaced by what another typed (P10). What the person wrote themselves stands for all before it.
 */
export function standingOf({ versions }: Account): Written[] {
  return versions.filter(
    ({ accountId }, index) =>
      !versions.slice(index + 1).some((later) => !later.body.typedFor || later.accountId === accountId),
  );
}

/** P10. What was given stays given; before that, the last answer counts. */
export function stateOfAccount(account: Account): AccountState {
  const given = latestOf(account);
  if (given) return given.body.voice === 'person_supported' ? 'given_with_help' : 'given';
  return account.asked.at(-1)?.body.answer ?? 'not_asked';
}

/** The person gave theirs, or once said that they do not want to: from then on nothing is kept from them (P10). */
export function isSettled({ versions, asked }: Account): boolean {
  return versions.length > 0 || asked.some(({ body }) => body.answer === 'said_no');
}

/** Whether it says anything at all. */
export function saysAnything({ happened, nextTime, pictures, sound }: AccountWords): boolean {
  return happened.trim() !== '' || nextTime.trim() !== '' || pictures.length > 0 || sound !== null;
}

/** Where in the plan a "next time" may go. */
export const nextTimeSections = ['helps', 'avoid', 'adjustments', 'afterwards'] as const;
