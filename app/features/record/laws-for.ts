import type { Setting } from '../../domain/codes';
import { frameworksOnDays, type DayOfUse } from '../../domain/frameworks-on-days';
import { countedUses } from '../../domain/incident';
import type { HarmedOne } from '../../domain/legal-check';
import type { OfferedFramework } from '../../domain/legal-framework';
import { ageOn } from '../../domain/person';
import type { Answers } from '../../domain/record-answers';
import type { RecordReason } from '../../domain/record-reasons';
import { whenUsed } from '../../domain/when-used';
import { calendarDate } from '../../platform/time-words';
import type { FoundIncident } from '../incidents/show-incident';

/**
 * The laws that this record can rest on, on the days that its restrictions began (DOMAIN section 0).
 *
 * @param answers those that the law is looked at with: they may not be saved yet
 */
export function lawsFor(found: FoundIncident, answers: Answers): OfferedFramework[] {
  const { site, settings } = found;
  return frameworksOnDays(
    {
      setting: site.setting as Setting,
      harmTo: (answers.harmTo ?? []) as readonly HarmedOne[],
      reasonCode: (answers.reasonCode as RecordReason | undefined) ?? null,
      personObjected: answers.personObjected === 'yes',
      inForceFrom: settings.inForceFrom,
    },
    daysOf(found),
  );
}

/** Where the person was, oldest first. */
function daysOf({ person, site, state }: FoundIncident): DayOfUse[] {
  const dayOf = (at: number) => calendarDate(at, site.timeZone);
  const days = [...new Set(whenUsed(state).map(dayOf))].sort();
  return days.map((on) => ({
    on,
    age: ageOn(person.dateOfBirth, on),
    types: countedUses(state).flatMap(({ type, startedAt }) => (dayOf(startedAt) === on ? type : [])),
  }));
}
