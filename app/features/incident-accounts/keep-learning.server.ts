import { mayWriteLearning } from '../../domain/account-access';
import type { LearningChoice, Talked } from '../../domain/learning';
import type { Viewer } from '../../domain/viewer';
import { keepEntry, type EntryKept } from './keep-entry.server';

/**
 * Keeps how the person wants to talk about it. Where somebody else writes it down it is marked so (P3); an earlier choice
 * stays in the log (P11).
 */
export function chooseLearning(
  viewer: Viewer,
  incidentId: string,
  { id, ...chosen }: Omit<LearningChoice, 'typedFor'> & { id: string },
): Promise<EntryKept<'not_yours'>> {
  return keepEntry<'learning_chosen', 'not_yours'>(viewer, incidentId, id, chosen, ({ reader }) => {
    const decision = mayWriteLearning(reader);
    if (!decision.allowed) return decision;
    const body = { ...chosen, typedFor: reader.standpoint !== 'person' };
    return { type: 'learning_chosen', whose: 'person', body };
  });
}

/** Keeps what was talked about: what should be different can then go on to the plan. */
export function keepTalk(
  viewer: Viewer,
  incidentId: string,
  { id, ...talked }: Omit<Talked, 'typedFor'> & { id: string },
): Promise<EntryKept<'not_yours'>> {
  return keepEntry<'talked', 'not_yours'>(viewer, incidentId, id, talked, ({ reader }) => {
    const decision = mayWriteLearning(reader);
    if (!decision.allowed) return decision;
    return { type: 'talked', whose: 'person', body: { ...talked, typedFor: reader.standpoint !== 'person' } };
  });
}
