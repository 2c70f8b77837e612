import { addDays, addMonths, calendarDate, type CalendarDate } from '../../platform/time-words';

/** The days on which a plan may be looked at again: from tomorrow, and within a year, for no plan stands longer unread. */
export function reviewDays(at: number): Record<'first' | 'usual' | 'last', CalendarDate> {
  const today = calendarDate(at, 'Europe/London');
  return { first: addDays(today, 1), usual: addMonths(today, 6), last: addMonths(today, 12) };
}
