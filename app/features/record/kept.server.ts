import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { stays } from '#db/tables.server';
import type { Setting } from '../../domain/codes';
import { keptUntil, longestOf, retentionCitations, type KeptUntil } from '../../domain/retention';
import { calendarDate } from '../../platform/time-words';
import { dateInWords } from '../../platform/times-here.server';
import type { FoundIncident } from '../incidents/show-incident';

export interface KeptView {
  /** "4 March 2051": the last day by any rule; null while care goes on, or where no rule is known. */
  longest: string | null;
  rules: { rule: KeptUntil['rule']; basis: KeptUntil['basis']; citation: string; until: string | null }[];
}

/** Until when the record must be kept, from the person's stays at the place where it happened. */
export async function keptView({ person, site, state }: FoundIncident): Promise<KeptView> {
  const here = await database()
    .read.select({ until: stays.until })
    .from(stays)
    .where(and(eq(stays.personId, person.id), eq(stays.siteId, state.siteId)));
  const ends = here.map(({ until }) => until);
  const goesOn = ends.some((until) => until === null);
  const last = Math.max(...ends.map((until) => until ?? 0));
  const rules = keptUntil({
    setting: site.setting as Setting,
    recordedOn: calendarDate(state.startedAt, site.timeZone),
    dateOfBirth: person.dateOfBirth,
    careEndedOn: goesOn || ends.length === 0 ? null : calendarDate(last, site.timeZone),
    diedOn: person.diedOn,
  });
  const longest = longestOf(rules);
  const inWords = (day: string | null) => day && dateInWords(day, site.timeZone);
  return {
    longest: inWords(longest),
    rules: rules.map(({ rule, basis, until }) => ({
      ...{ rule, basis, citation: retentionCitations[rule], until: inWords(until) },
    })),
  };
}
