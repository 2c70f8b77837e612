import { eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts as accountRows, sites } from '#db/tables.server';
import { mayAsk, mayReadPersons, mayReadStatement, maySendOn, mayWritePersons } from '../../domain/account-access';
import {
  latestOf,
  standingOf,
  statementOf,
  stateOfAccount,
  type Account,
  type Written,
} from '../../domain/incident-account';
import { stateOfLearning } from '../../domain/learning';
import type { Viewer } from '../../domain/viewer';
import { newId } from '../../platform/ids';
import { dayInWords, dayOnPaper, momentInWords } from '../../platform/times-here.server';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { accountsInside, type AccountsInside } from './accounts-inside.server';
import type { AccountShown, AccountsLine, AccountsShown, VersionShown } from './accounts-view';

export interface Told {
  /** By name; null is whoever reads it. */
  who(accountId: string): string | null;
  when(at: number): string;
  zone: string;
}

/** How far the accounts are; nothing for who may read none of them. */
export async function showAccountsLine(viewer: Viewer, incidentId: string, now: number): Promise<AccountsLine | null> {
  const inside = await accountsInside(database().read, viewer, incidentId, now);
  return inside.allowed ? lineOf(inside, await toldOf(inside, now)) : null;
}

/**
 * Both sides, with what is open to whoever reads them.
 *
 * @param onPaper days with their year, for a page that is printed: "today" becomes false
 */
export async function showAccounts(inside: AccountsInside, now: number, onPaper = false): Promise<AccountsShown> {
  const told = await toldOf(inside, now, onPaper);
  const { accounts, incident, reader, subject } = inside;
  const versions = [accounts.person, ...accounts.statements].flatMap((account) => account.versions);
  const sides = [
    accounts.person,
    ...accounts.statements.filter(({ whose, versions }) => versions.length > 0 || whose === reader.accountId),
  ];
  return {
    ...lineOf(inside, told),
    personId: subject.personId,
    startedInWords: momentInWords(incident.startedAt, told.zone),
    accounts: sides.map((account) => accountShown(account, inside, told)),
    freshId: newId(),
    freshIds: Object.fromEntries(versions.map(({ id }) => [id, newId()])),
  };
}

/**
 * The person's side alone, for the person and who decides for them: staff read both sides where they first say whether
 * they were there (P10).
 */
export async function showPersonsSide(viewer: Viewer, incidentId: string, now: number): Promise<AccountsShown | null> {
  const inside = await accountsInside(database().read, viewer, incidentId, now);
  if (!inside.allowed) return null;
  const { standpoint } = inside.reader;
  if (standpoint !== 'person' && standpoint !== 'decider') return null;
  const shown = await showAccounts(inside, now, true);
  return { ...shown, accounts: shown.accounts.filter(({ isPersons }) => isPersons), freshIds: {} };
}

/** Nothing of it is open yet. */
export function closeAll(shown: AccountsShown): AccountsShown {
  return { ...shown, accounts: [], differs: [], freshIds: {} };
}

export async function toldOf(
  { accounts, incident, reader }: AccountsInside,
  now: number,
  onPaper = false,
): Promise<Told> {
  const { read } = database();
  const [site] = await read.select({ zone: sites.timeZone }).from(sites).where(eq(sites.id, incident.siteId));
  const zone = site?.zone ?? 'Europe/London';
  const all = [accounts.person, ...accounts.statements].flatMap(({ asked, versions }) => [...asked, ...versions]);
  const ids = [
    ...new Set(
      [...all, ...accounts.differs, ...accounts.sentOn, ...accounts.choices, ...accounts.talks].map(
        ({ accountId }) => accountId,
      ),
    ),
  ];
  const named = ids.length ? await read.select().from(accountRows).where(inArray(accountRows.id, ids)) : [];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    zone,
    when: (at) => (onPaper ? dayOnPaper(at, zone) : dayInWords(at, now, zone)),
    who: (id) => (id === reader.accountId ? null : (names.get(id) ?? wordsHere(incidentsTold).somebody)),
  };
}

function learningShown({ accounts }: AccountsInside, told: Told): AccountsLine['learning'] {
  const last = accounts.choices.at(-1);
  const choice = last ? { ...last.body, who: told.who(last.accountId), chosenOn: told.when(last.at) } : null;
  return { state: stateOfLearning(accounts), choice };
}

export function lineOf(inside: AccountsInside, told: Told): AccountsLine {
  const { accounts, incident, person, reader } = inside;
  const { standpoint, accountId } = reader;
  const asked = accounts.person.asked.at(-1);
  const isStaff = standpoint === 'took_part' || standpoint === 'took_no_part';
  const mine = statementOf(accounts, accountId);
  // They are the person's words about what happened: who was there finishes their own first (P10).
  const reading = mayReadPersons(reader, accounts);
  const isYoursFirst = !reading.allowed && reading.reason === 'yours_first';
  return {
    incidentId: incident.id,
    own: standpoint === 'person',
    preferredName: person.preferredName,
    standpoint,
    state: stateOfAccount(accounts.person),
    asked: asked ? { who: told.who(asked.accountId), when: told.when(asked.at) } : null,
    mayAsk: mayAsk(reader, accounts).allowed,
    mayWritePersons: mayWritePersons(reader, accounts).allowed,
    statement: isStaff ? (latestOf(mine) ? 'finished' : mine ? 'begun' : 'none') : null,
    isOpen:
      (standpoint !== 'person' && reading.allowed) ||
      accounts.statements.some(({ whose }) => whose !== accountId && mayReadStatement(reader, whose, accounts).allowed),
    differs: (isYoursFirst ? [] : accounts.differs).map(({ id, accountId: by, at, body }) => ({
      ...{ id, words: body.words, asksForChange: body.asksForChange },
      ...{ who: told.who(by), when: told.when(at) },
    })),
    learning: learningShown(inside, told),
    askId: newId(),
  };
}

function accountShown(account: Account, inside: AccountsInside, told: Told): AccountShown {
  const { reader, accounts } = inside;
  const isPersons = account.whose === 'person';
  const decision = isPersons ? mayReadPersons(reader, accounts) : mayReadStatement(reader, account.whose, accounts);
  const standing = standingOf(account);
  const shown = [...account.versions].reverse();
  return {
    whose: account.whose,
    isPersons,
    author: isPersons ? null : told.who(account.whose),
    versions: decision.allowed
      ? shown.map((each) => ({ ...versionShown(each, inside, told), stands: standing.includes(each) }))
      : [],
    closed: decision.allowed ? null : decision.reason,
  };
}

function versionShown(
  written: Written,
  { reader, accounts }: AccountsInside,
  told: Told,
): Omit<VersionShown, 'stands'> {
  const { happened, nextTime, pictures, sound, helpedBy, typedFor, afterReading } = written.body;
  const maySend = nextTime.trim() !== '' && maySendOn(reader, written).allowed;
  return {
    ...{ id: written.id, happened, nextTime, pictures, sound, helpedBy, afterReading },
    typedBy: typedFor ? (told.who(written.accountId) ?? '') : null,
    when: told.when(written.at),
    sendAs: !maySend ? null : reader.standpoint === 'person' || reader.standpoint === 'decider' ? 'plan' : 'suggestion',
    sentTo: accounts.sentOn
      .filter(({ body }) => body.writtenId === written.id)
      .map(({ body }) => ({ as: body.as, section: body.section })),
  };
}
