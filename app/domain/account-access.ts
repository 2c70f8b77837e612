import { decides, type Subject } from './access';
import { allowed, refused, type Decision } from './decision';
import { happenedAt, type IncidentEvent, type IncidentEventType } from './incident';
import {
  latestOf,
  statementOf,
  isSettled,
  type Account,
  type IncidentAccounts,
  type NextTime,
  type Written,
} from './incident-account';
import type { IncidentStanding } from './incident-access';
import type { Viewer } from './viewer';

/** How somebody stands to what happened. Who is `nobody` reads and writes nothing (deny by default). */
export const standpoints = ['person', 'decider', 'took_part', 'took_no_part', 'nobody'] as const;
export type Standpoint = (typeof standpoints)[number];

export interface Reader {
  standpoint: Standpoint;
  accountId: string;
}

/** What completes the record, also where nobody has said yet that it is over. */
export const completing: readonly IncidentEventType[] = ['signed', 'told'];

/** Who wrote something of it while it went on. To complete the record is not to take part. */
export function tookPart(accountId: string, events: readonly IncidentEvent[], endedAt: number | null): boolean {
  return events.some(
    (event) =>
      event.accountId === accountId &&
      !completing.includes(event.type) &&
      (endedAt === null || happenedAt(event) <= endedAt),
  );
}

/**
 * Staff who wrote a statement were there, whether or not they logged anything.
 *
 * @param wasThere they took part by the log
 */
export function standpointOf(
  viewer: Viewer,
  subject: Subject,
  standing: IncidentStanding,
  wasThere: boolean,
  accounts: IncidentAccounts,
  now: number,
): Standpoint {
  if (standing !== 'writes' && standing !== 'reads') return 'nobody';
  if (viewer.role === 'person' && viewer.personId === subject.personId) return 'person';
  if (viewer.role === 'administrator') return 'nobody';
  if (wasThere || statementOf(accounts, viewer.accountId)) return 'took_part';
  if (decides(viewer, subject, now)) return 'decider';
  return viewer.role === 'worker' || viewer.role === 'lead' ? 'took_no_part' : 'nobody';
}

export type ReadingRefusal =
  /** It is not finished, or there is none. */
  | 'not_given'
  /** Their own comes first (P10). */
  | 'yours_first'
  | 'not_yours';

/** Who may read what the person finished: staff who were there, when they have finished their own statement (P10). */
export function mayReadPersons(reader: Reader, accounts: IncidentAccounts): Decision<ReadingRefusal> {
  if (reader.standpoint === 'nobody') return refused('not_yours');
  if (reader.standpoint === 'took_part' && !hasFinished(reader, accounts)) return refused('yours_first');
  return latestOf(accounts.person) ? allowed : refused('not_given');
}

/**
 * Who may read a statement: its author; other staff who finished their own or were not there; the person, and who
 * decides for them, when theirs is given or they said that they do not want to give one (P10).
 */
export function mayReadStatement(reader: Reader, author: string, accounts: IncidentAccounts): Decision<ReadingRefusal> {
  const { standpoint, accountId } = reader;
  if (standpoint === 'nobody') return refused('not_yours');
  if (standpoint === 'took_part' && author !== accountId && !hasFinished(reader, accounts)) {
    return refused('yours_first');
  }
  if (standpoint === 'person' || standpoint === 'decider') {
    if (!isSettled(accounts.person)) return refused('yours_first');
  }
  return latestOf(statementOf(accounts, author)) ? allowed : refused('not_given');
}

/** What is not finished is for who wrote it; the person also sees what somebody typed for them. */
export function mayReadDraft(reader: Reader, draft: Written): boolean {
  if (reader.standpoint === 'nobody') return false;
  return draft.accountId === reader.accountId || (draft.whose === 'person' && reader.standpoint === 'person');
}

export type WritingAccountRefusal =
  | 'not_yours'
  /** Who took part in it does not write the person's account down. */
  | 'took_part'
  /** The person wrote it themselves: nobody else touches it. */
  | 'theirs_alone';

/**
 * Who may write a version of the person's account: the person, or somebody who was not there and types it for them. What
 * one typed is not another's to change: theirs stands beside it (`goesOnFrom`).
 */
export function mayWritePersons({ standpoint }: Reader, { person }: IncidentAccounts): Decision<WritingAccountRefusal> {
  if (standpoint === 'nobody') return refused('not_yours');
  if (standpoint === 'person') return allowed;
  if (standpoint === 'took_part') return refused('took_part');
  const saved = [...person.versions, ...person.drafts];
  return saved.every(({ body }) => body.typedFor) ? allowed : refused('theirs_alone');
}

/**
 * What somebody's next version of an account goes on from: the person from everything that was saved, anybody else from
 * their own alone, so that nobody edits what the person said to another (P10).
 */
export function goesOnFrom(
  { versions, drafts, lastSaved }: Account,
  { standpoint, accountId }: Reader,
): { latest: Written | null; draft: Written | null; lastSaved: number } {
  if (standpoint === 'person') return { latest: versions.at(-1) ?? null, draft: drafts.at(-1) ?? null, lastSaved };
  const isOwn = (written: Written) => written.accountId === accountId;
  const latest = versions.findLast(isOwn) ?? null;
  const draft = drafts.find(isOwn) ?? null;
  return { latest, draft, lastSaved: Math.max(latest?.sequence ?? 0, draft?.sequence ?? 0) };
}

/** Who may write a statement: staff, each their own. */
export function mayWriteStatement({ standpoint }: Reader): Decision<'not_yours'> {
  return standpoint === 'took_part' || standpoint === 'took_no_part' ? allowed : refused('not_yours');
}

/** Who may write down how the person answered when they were asked. */
export function mayAsk({ standpoint }: Reader, accounts: IncidentAccounts): Decision<'not_yours' | 'given'> {
  if (standpoint === 'nobody') return refused('not_yours');
  return latestOf(accounts.person) ? refused('given') : allowed;
}

/** Who may say that they see it differently: the person, and who decides for them (P4). */
export function mayDiffer({ standpoint }: Reader): Decision<'not_yours'> {
  return standpoint === 'person' || standpoint === 'decider' ? allowed : refused('not_yours');
}

/** Who may write down how the person wants to talk about it, or what was talked about: whoever stands to it at all. */
export function mayWriteLearning({ standpoint }: Reader): Decision<'not_yours'> {
  return standpoint === 'nobody' ? refused('not_yours') : allowed;
}

/** Who may read what was talked about: staff who were there when they have finished their own account (P10). */
export function mayReadTalks(reader: Reader, accounts: IncidentAccounts): Decision<ReadingRefusal> {
  if (reader.standpoint === 'nobody') return refused('not_yours');
  return reader.standpoint === 'took_part' && !hasFinished(reader, accounts) ? refused('yours_first') : allowed;
}

/** Who may send a "next time" on: whoever wrote it down, once it is finished. */
export function maySendOn(reader: Reader, written: NextTime): Decision<'not_yours' | 'not_given'> {
  if (reader.standpoint === 'nobody') return refused('not_yours');
  const isTheirs =
    written.accountId === reader.accountId || (written.whose === 'person' && reader.standpoint === 'person');
  if (!isTheirs) return refused('not_yours');
  return written.body.finished ? allowed : refused('not_given');
}

/** Whether the other side's account was open to them: said beside what they write from then on. */
export function hasSeenTheOther(reader: Reader, accounts: IncidentAccounts): boolean {
  if (reader.standpoint === 'person' || reader.standpoint === 'decider') {
    return accounts.statements.some(({ whose }) => mayReadStatement(reader, whose, accounts).allowed);
  }
  const typedIt = [...accounts.person.versions, ...accounts.person.drafts].some(
    ({ accountId }) => accountId === reader.accountId,
  );
  return typedIt || mayReadPersons(reader, accounts).allowed;
}

function hasFinished({ accountId }: Reader, accounts: IncidentAccounts): boolean {
  return latestOf(statementOf(accounts, accountId)) !== null;
}

/** Every version that somebody may read, of both sides, with the drafts that are theirs. */
export function readableVersions(reader: Reader, accounts: IncidentAccounts): Written[] {
  return [accounts.person, ...accounts.statements].flatMap((account) => {
    const { versions, drafts, whose } = account;
    const mayRead = whose === 'person' ? mayReadPersons(reader, accounts) : mayReadStatement(reader, whose, accounts);
    return [...(mayRead.allowed ? versions : []), ...drafts.filter((draft) => mayReadDraft(reader, draft))];
  });
}
