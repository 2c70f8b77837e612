import type { Proposal } from '../../app/features/planned/propose-restriction.server';
import { now } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { addDays, calendarDate } from '../../app/platform/time-words';

/** A day so many days from now, YYYY-MM-DD. */
export const inDays = (days: number) => addDays(calendarDate(now(), 'Europe/London'), days);

/** What a lead plans, as the form gives it; what a test does not name is filled in. */
export function aProposal(more: Partial<Proposal> = {}): Proposal {
  return {
    ...{ id: newId(), type: 'environmental', when: 'At night.', why: 'The road is close.', triedFirst: 'A bell.' },
    ...{
      lawful: 'We are not sure.',
      justified: 'A car.',
      proportionate: 'Little.',
      least_restrictive: 'A bell failed.',
    },
    ...{ who: 'The night staff.', rungs: ['Locked.', 'Open.'], advocate: 'Grace, 01632 960 410', complainTo: 'CQC' },
    ...{ objectBy: inDays(14), reviewOn: inDays(30), until: inDays(60), despiteRedLine: '' },
    ...more,
  };
}
