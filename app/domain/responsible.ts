import type { Missing } from './deadlines';

/** Who is to see to something after an incident: who took part, who leads there, each for themself, or nobody by a date. */
export type Responsible = 'took_part' | 'each' | 'lead' | 'nobody';

/** Whom a thing that is still to complete waits for. Nobody is reminded of what is the person's to give (P10). */
export function responsibleFor(missing: Missing): Responsible {
  switch (missing.what) {
    case 'account':
      return 'nobody';
    case 'statements':
      return 'each';
    case 'notify':
    case 'manager':
    case 'child':
    case 'review':
      return 'lead';
    default:
      return 'took_part';
  }
}

const day = 24 * 60 * 60 * 1_000;

/** When to remind of it: a day before, or where there is less time than two days, when half of it is gone. Milliseconds UTC. */
export function remindAt(from: number, dueAt: number): number {
  return dueAt - Math.min(day, (dueAt - from) / 2);
}
