import type { SupportAnswer, SupportedOne } from '../../domain/support';
import { supportedOnes } from '../../domain/support';
import { momentInWords } from '../../platform/time-words';
import type { IncidentsTold } from '../incidents/incident-view';
import { nameOf, showIncident, type FoundIncident } from '../incidents/show-incident';

export interface SupportLine {
  answer: SupportAnswer;
  text: string;
  who: string;
  /** "today at 2:32 pm" */
  when: string;
}

/** What was offered to each, oldest first: a later answer stands beside an earlier one. */
export function supportLines(
  found: FoundIncident,
  told: IncidentsTold,
  readerId: string,
): Record<SupportedOne, SupportLine[]> {
  const { events, site } = found;
  const given = events.flatMap((event) => (event.type === 'support_given' ? [event] : []));
  const of = (whom: SupportedOne) =>
    given
      .filter(({ body }) => body.whom === whom)
      .map(({ body, accountId, at }) => ({
        answer: body.answer,
        text: body.text,
        who: accountId === readerId ? told.you : nameOf(found, told, accountId),
        when: momentInWords(at, site.timeZone, told.times),
      }));
  return { person: of('person'), others: of('others'), staff: of('staff') };
}

export type SupportView = ReturnType<typeof supportView>;

/** The page that comes first: what helps afterwards by the plan, and what was offered to whom. */
export function supportView(
  found: FoundIncident,
  told: IncidentsTold,
  readerId: string,
  now: number,
  newId: () => string,
) {
  const { incidentId, person, startedInWords, siteName, afterwards } = showIncident(found, told, readerId, now);
  return {
    ...{ incidentId, startedInWords, siteName, afterwards, readerId },
    preferredName: person.preferredName,
    lines: supportLines(found, told, readerId),
    ids: Object.fromEntries(supportedOnes.map((whom) => [whom, newId()])),
  };
}
