/** A day in a calendar, YYYY-MM-DD. */
export type CalendarDate = string;

const day = 24 * 60 * 60 * 1_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function parts(at: number, zone: string): Record<string, number> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
}

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

/** Which day it is somewhere at an instant (milliseconds UTC). */
export function calendarDate(at: number, zone: string): CalendarDate {
  const { year, month, day: date } = parts(at, zone);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** How many midnights lie between two days; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  last.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The first instant of a day somewhere, milliseconds UTC; the day the clocks change included. */
export function startOfDay(date: CalendarDate, zone: string): number {
  const wanted = Date.parse(date);
  let at = wanted;
  for (let round = 0; round < 2; round++) at += wanted - wallClock(at, zone);
  return at;
}

function wallClock(at: number, zone: string): number {
  const p = parts(at, zone);
  return Date.UTC(p.year ?? 0, (p.month ?? 1) - 1, p.day, p.hour, p.minute, p.second);
}

/** Whether it is a day that exists, as a date field posts it. */
export function isCalendarDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && addDays(value, 0) === value;
}

/** "2:32 pm", "7 pm", "12 noon". */
export function clockInWords(at: number, zone: string): string {
  const { hour = 0, minute = 0 } = parts(at, zone);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? '12 noon' : '12 midnight';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "11 February 2026", of an instant somewhere or of a day as it stands. */
export function dateInWords(when: number | CalendarDate, zone = 'Europe/London'): string {
  const date = typeof when === 'number' ? calendarDate(when, zone) : when;
  const [year, month = 1, dayOfMonth] = date.split('-').map(Number);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** "today at 2:32 pm", "yesterday at 7 pm", "on Tuesday at 7 pm", "on 3 March at 2 pm"; the year where it is not this one. */
export function inWords(at: number, now: number, zone: string): string {
  return `${dayInWords(at, now, zone)} at ${clockInWords(at, zone)}`;
}

/** "today", "yesterday", "tomorrow", "on Tuesday" within the last six days, else "on 3 March". */
export function dayInWords(at: number, now: number, zone: string): string {
  const date = calendarDate(at, zone);
  const today = calendarDate(now, zone);
  const ago = daysBetween(date, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago === -1) return 'tomorrow';
  if (ago > 1 && ago < 7) return `on ${weekdays[new Date(Date.parse(date)).getUTCDay()]}`;
  const words = dateInWords(date);
  return `on ${date.slice(0, 4) === today.slice(0, 4) ? words.slice(0, -5) : words}`;
}

/** How long ago, in the largest whole measure: "today", "yesterday", "5 days ago", "3 weeks ago", "9 months ago", "2 years ago". */
export function ageInWords(at: number, now: number, zone: string): string {
  const from = calendarDate(at, zone);
  const today = calendarDate(now, zone);
  const days = daysBetween(from, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  let wholeMonths = 0;
  while (addMonths(from, wholeMonths + 1) <= today) wholeMonths++;
  if (wholeMonths < 1) return `${Math.floor(days / 7)} weeks ago`;
  if (wholeMonths < 24) return wholeMonths === 1 ? '1 month ago' : `${wholeMonths} months ago`;
  return `${Math.floor(wholeMonths / 12)} years ago`;
}

/** "Wednesday" */
export function weekdayInWords(date: CalendarDate): string {
  return weekdays[new Date(Date.parse(date)).getUTCDay()] ?? '';
}

/** "14:32", as a log shows it. */
export function clockTime(at: number, zone: string): string {
  const { hour = 0, minute = 0 } = parts(at, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** How long, in whole minutes: "less than a minute", "6 minutes", "1 hour 5 minutes", "3 hours". */
export function lengthInWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const said = [
    hours && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    rest && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`,
  ];
  return said.filter(Boolean).join(' ');
}
