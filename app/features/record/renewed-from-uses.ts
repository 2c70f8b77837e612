import { foldIncident } from '../../domain/incident-fold';
import type { TimeWords } from '../../words/times';
import type { useDetailsWords } from '../../words/use-details';
import type { FoundIncident } from '../incidents/show-incident';
import { filledFromUses } from './filled-from-uses';
import { fromUses, type FromUsesField } from './renewed-name';

/**
 * What the details of the uses say now, where they said something else when the field of the record was answered: both
 * are shown, and whoever writes the record takes the new words or not (P11). Who only wrote in the log since is no detail.
 */
export function renewedFromUses(
  found: FoundIncident,
  words: (typeof useDetailsWords)['en'],
  times: TimeWords,
): Partial<Record<FromUsesField, string>> {
  const { state, events, site } = found;
  const renewed: Partial<Record<FromUsesField, string>> = {};
  for (const field of fromUses) {
    const answer = state.answers[field];
    if (!answer) continue;
    const event = events.find(({ sequence }) => sequence === answer.sequence);
    const seen = event?.type === 'answered' ? event.body.after : answer.sequence;
    const then = foldIncident(events.filter(({ sequence }) => sequence <= seen));
    if (!then) continue;
    const { accountIds } = then;
    const saying = (uses: typeof then.uses) =>
      filledFromUses({ ...found, state: { ...state, accountIds, uses } }, words, times);
    const unsaid = field === 'place' ? site.name : '';
    const [before, now] = [then, state].map(({ uses }) => saying(uses)[field] ?? unsaid) as [string, string];
    if (now !== '' && now !== before && now !== answer.value) renewed[field] = now;
  }
  return renewed;
}
