import { pluralIn } from '../sentences';

const plural = pluralIn('en');

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function clock(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? '12 noon' : '12 midnight';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

const hoursLong = (count: number) => plural(count, { one: '1 hour', other: `${count} hours` });
const minutesLong = (count: number) => plural(count, { one: '1 minute', other: `${count} minutes` });

/** Times as they are said: `app/platform/time-words` puts them together. Weekdays count from Sunday, 0; months from 1. */
export const times = {
  clock,
  day_and_month: (day: number, month: number): string => `${day} ${months[month - 1]}`,
  date: (day: number, month: number, year: number): string => `${day} ${months[month - 1]} ${year}`,
  weekday: (weekday: number): string => weekdays[weekday] ?? '',
  on_weekday: (weekday: number): string => `on ${weekdays[weekday]}`,
  on_date: (date: string) => `on ${date}`,
  /** A moment on its own: "Wednesday 3 June, 2:32 pm"; `date` is a `day_and_month` or a `date`. */
  moment: (weekday: number, date: string, time: string): string => `${weekdays[weekday]} ${date}, ${time}`,
  /** A time of another day than the one that is spoken of: "07:00 on Friday 5 June 2026". */
  time_on: (time: string, weekday: number, date: string): string => `${time} on ${weekdays[weekday]} ${date}`,
  day_at: (day: string, time: string) => `${day} at ${time}`,
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  days_ago: (count: number) => `${count} days ago`,
  weeks_ago: (count: number) => `${count} weeks ago`,
  months_ago: (count: number): string => plural(count, { one: '1 month ago', other: `${count} months ago` }),
  years_ago: (count: number) => `${count} years ago`,
  less_than_a_minute: 'less than a minute',
  hours_long: hoursLong,
  minutes_long: minutesLong,
};
