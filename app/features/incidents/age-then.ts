import { ageOn } from '../../domain/person';
import { firstUsedAt } from '../../domain/when-used';
import { calendarDate } from '../../platform/time-words';
import type { FoundIncident } from './show-incident';

/** What an age is told from. */
export interface Then extends Pick<FoundIncident, 'state'> {
  person: Pick<FoundIncident['person'], 'dateOfBirth'>;
  site: Pick<FoundIncident['site'], 'timeZone'>;
}

/** How old the person was, in years, on the day that the first restriction began. */
export function ageThen({ person, site, state }: Then): number {
  return ageOn(person.dateOfBirth, calendarDate(firstUsedAt(state), site.timeZone));
}
