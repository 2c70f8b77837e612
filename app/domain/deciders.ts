import type { DecisionBasis } from './access';
import { refused, type Decision } from './decision';
import type { Role } from './viewer';

/** C2: nobody decides for somebody for longer; then it is looked at again. */
export const mostDecidingMonths = 24;
export const usualDecidingMonths = 12;

export type AgeRefusal = 'grown-up' | 'under-age' | 'ends-after-18';
export type DeciderRefusal = 'administrator' | 'staff' | 'ends-too-soon' | 'ends-too-late' | AgeRefusal;

/** All days YYYY-MM-DD; `until` is the last day on which they decide. */
export interface AskedDecider {
  role: Role;
  basis: DecisionBasis;
  dateOfBirth: string;
  today: string;
  until: string;
}

/** Who may lawfully decide for somebody, and until when (P1, C2): never staff, and never without an end. */
export function judgeDecider({ role, basis, dateOfBirth, today, until }: AskedDecider): Decision<DeciderRefusal> {
  if (role === 'administrator') return refused('administrator');
  if (role === 'worker' || role === 'lead') return refused('staff');
  if (until < today) return refused('ends-too-soon');
  if (until > yearsLater(today, mostDecidingMonths / 12)) return refused('ends-too-late');
  return judgeAge(basis, dateOfBirth, today, until);
}

/**
 * Parental responsibility ends with the day before somebody turns 18; an attorney or deputy decides for grown-ups.
 *
 * @param until without one the end is open
 */
export function judgeAge(
  basis: DecisionBasis,
  dateOfBirth: string,
  today: string,
  until: string | null,
): Decision<AgeRefusal> {
  const grown = eighteenth(dateOfBirth);
  if (basis === '004' && grown <= today) return refused('grown-up');
  if (basis === '004' && until !== null && grown <= until) return refused('ends-after-18');
  if (basis === '003' && grown > today) return refused('under-age');
  return { allowed: true };
}

/** Days are compared as they are written: somebody born on 29 February turns 18 on 1 March. */
function eighteenth(dateOfBirth: string): string {
  return yearsLater(dateOfBirth, 18);
}

function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
