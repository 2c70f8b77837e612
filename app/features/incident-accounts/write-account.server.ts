import {
  goesOnFrom,
  hasSeenTheOther,
  mayWritePersons,
  mayWriteStatement,
  type WritingAccountRefusal,
} from '../../domain/account-access';
import { refused } from '../../domain/decision';
import { saysAnything, statementOf, type AccountWords } from '../../domain/incident-account';
import type { Viewer } from '../../domain/viewer';
import { keepEntry, type EntryKept } from './keep-entry.server';

export interface WritingAccount extends AccountWords {
  /** Made with the form: the same form sent twice is one version. */
  id: string;
  /** `lastSaved` of the account as the form showed it. */
  basedOn: number;
  finished: boolean;
  /** Who helped, as the person says it; nothing where nobody did. */
  helpedBy: string | null;
}

export type WritingRefused =
  | WritingAccountRefusal
  | 'nothing_said'
  /** Another version was saved meanwhile: both are kept apart, and nothing is overwritten. */
  | 'changed_meanwhile';

/** Keeps a version of the person's account: by the person, or typed for them by somebody who was not there (P10). */
export function writePersonsAccount(
  viewer: Viewer,
  incidentId: string,
  writing: WritingAccount,
): Promise<EntryKept<WritingRefused>> {
  const { id, basedOn, ...said } = writing;
  return keepEntry<'written', WritingRefused>(viewer, incidentId, id, said, ({ reader, accounts }) => {
    const decision = mayWritePersons(reader, accounts);
    if (!decision.allowed) return decision;
    const problem = problemWith(writing, goesOnFrom(accounts.person, reader).lastSaved);
    if (problem) return problem;
    const typedFor = reader.standpoint !== 'person';
    const voice = typedFor || said.helpedBy !== null ? 'person_supported' : 'person_own_words';
    const afterReading = hasSeenTheOther(reader, accounts);
    return { type: 'written', whose: 'person', body: { ...said, voice, typedFor, afterReading } };
  });
}

/** Keeps a version of a staff statement: each is by its author alone (P10). */
export function writeStatement(
  viewer: Viewer,
  incidentId: string,
  writing: WritingAccount,
): Promise<EntryKept<WritingRefused>> {
  const { id, basedOn, ...said } = writing;
  return keepEntry<'written', WritingRefused>(viewer, incidentId, id, said, ({ reader, accounts }) => {
    const decision = mayWriteStatement(reader);
    if (!decision.allowed) return decision;
    const problem = problemWith(writing, statementOf(accounts, viewer.accountId)?.lastSaved ?? 0);
    if (problem) return problem;
    const afterReading = hasSeenTheOther(reader, accounts);
    return {
      type: 'written',
      whose: viewer.accountId,
      body: { ...said, voice: 'staff', typedFor: false, afterReading },
    };
  });
}

function problemWith(writing: WritingAccount, lastSaved: number) {
  if (writing.basedOn !== lastSaved) return refused('changed_meanwhile');
  return saysAnything(writing) || !writing.finished ? null : refused('nothing_said');
}
