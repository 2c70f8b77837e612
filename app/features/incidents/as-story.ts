import type { incidentStory } from '../../words/en/incident-story';
import type { FoundIncident } from './show-incident';
import type { IncidentShown, IncidentsTold, LogLine } from './incident-view';

/** The words of the log as the person reads them: no label of a form, and nothing that is said to staff. */
export function toldInStory(told: IncidentsTold, { what }: Pick<typeof incidentStory, 'what'>): IncidentsTold {
  return { ...told, ...what };
}

/**
 * What the story of an incident tells: all that was written about the person, in the order in which it happened (P10).
 * Answers of the record's form, signatures, and what others and staff were offered are not about them; a reason or an
 * answer stands with what it is about, and here only where another came after it.
 *
 * @param toPerson the person reads it, or staff with them: who was told of it, and what they were offered, is theirs
 */
export function asStory(shown: IncidentShown, { events }: FoundIncident, toPerson: boolean): IncidentShown {
  const supportOf = new Map(
    events.flatMap((event) => (event.type === 'support_given' ? [[event.id, event.body.whom]] : [])),
  );
  const above = new Set([
    ...shown.uses.map(({ reason }) => reason?.words),
    ...shown.stages.flatMap(({ strategies }) => strategies.map(({ answer }) => answer?.why)),
  ]);
  const isTold = ({ type, eventId, words, putRight }: LogLine) => {
    if (type === 'answered' || type === 'signed') return false;
    if (type === 'told') return toPerson;
    if (type === 'support_given') return toPerson && supportOf.get(eventId) === 'person';
    return type === 'note' || putRight.length > 0 || (words !== null && !above.has(words));
  };
  return { ...shown, log: shown.log.filter(isTold).map((line) => ({ ...line, because: null })) };
}
