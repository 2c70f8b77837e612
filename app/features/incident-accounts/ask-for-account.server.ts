import { mayAsk, mayDiffer } from '../../domain/account-access';
import type { AskedAnswer } from '../../domain/incident-account';
import type { Viewer } from '../../domain/viewer';
import { keepEntry, type EntryKept } from './keep-entry.server';

/**
 * Writes down that the person was asked for their account and how they answered, or that they said so themselves: by
 * whom and when is kept (P10).
 */
export function askForAccount(
  viewer: Viewer,
  incidentId: string,
  asked: { id: string; answer: AskedAnswer },
): Promise<EntryKept<'not_yours' | 'given'>> {
  const body = { answer: asked.answer };
  return keepEntry<'asked', 'not_yours' | 'given'>(viewer, incidentId, asked.id, body, ({ reader, accounts }) => {
    const decision = mayAsk(reader, accounts);
    return decision.allowed ? { type: 'asked', whose: 'person', body } : decision;
  });
}

/** "I see this differently": stands beside the record, dated, and overwrites nothing (P4). */
export function seeDifferently(
  viewer: Viewer,
  incidentId: string,
  { id, ...body }: { id: string; words: string; asksForChange: boolean },
): Promise<EntryKept<'not_yours'>> {
  return keepEntry<'differs', 'not_yours'>(viewer, incidentId, id, body, ({ reader }) => {
    const decision = mayDiffer(reader);
    return decision.allowed ? { type: 'differs', whose: 'person', body } : decision;
  });
}
