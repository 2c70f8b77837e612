import type { RestrictionUse } from '../../domain/incident';
import { checksDue } from '../../domain/review-clock';
import type { ReviewCheck } from '../../domain/review-intervals';
import { isLonger, type SiteSettings } from '../../domain/site-settings';
import { calendarDate, clockTime, dateInWords, dayByName } from '../../platform/time-words';
import type { TimeWords } from '../../words/times';
import type { CheckView } from './incident-view';

/** A seclusion of the same person, milliseconds UTC. */
export interface Apart {
  id: string;
  startedAt: number;
  stoppedAt: number | null;
}

/**
 * What is due while somebody is kept apart (Mental Health Act Code of Practice, chapter 26); nothing for anything else.
 *
 * @param apart the person's seclusions of the last days, this one among them
 */
export function showChecks(
  use: RestrictionUse,
  apart: readonly Apart[],
  { intervals, set }: SiteSettings,
  times: TimeWords,
  zone: string,
  now: number,
): CheckView[] {
  const { type, startedAt, stoppedAt, checks, useId, said } = use;
  if (use.undone || (type !== 'seclusion' && type !== 'segregation')) return [];
  const due = checksDue({
    type,
    startedAt,
    stoppedAt,
    reviews: Object.entries(checks).flatMap(([check, { first, last }]) =>
      [first, last].map((at) => ({ check: check as ReviewCheck, at })),
    ),
    authorisedByPsychiatrist: said.psychiatristAuthorised?.value === 'yes',
    earlier: apart.flatMap((each) =>
      each.id === useId ? [] : [{ startedAt: each.startedAt, stoppedAt: each.stoppedAt ?? now }],
    ),
    intervals,
    now,
  });
  const dayOf = (at: number) =>
    calendarDate(at, zone) === calendarDate(now, zone) ? null : dayByName(at, now, zone, times);
  const moment = (at: number | null) => (at === null ? null : { day: dayOf(at), time: clockTime(at, zone) });
  return due.map(({ check, when, dueAt, overdue, lastAt, byResponsibleClinician, differs }) => ({
    check,
    when,
    due: moment(dueAt),
    dueAt,
    overdue,
    last: moment(lastAt),
    byResponsibleClinician,
    differs: differs.map(({ name, site, code }) => {
      const by = set[`interval:${name}`];
      return {
        name,
        site,
        code,
        longer: isLonger(site, code),
        by: by?.by ?? null,
        on: by ? dateInWords(by.at, zone, times) : null,
      };
    }),
  }));
}
