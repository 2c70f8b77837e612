import type { TimeWords } from '../words/times';

/** A day in a calendar, YYYY-MM-DD. */
export type CalendarDate = string;

const day = 24 * 60 * 60 * 1_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Slow to ask: a page with a list of people would ask a thousand times. */
function readClock(at: number, zone: string): number {
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
  const p = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(p.year ?? 0, (p.month ?? 1) - 1, p.day, p.hour, p.minute, p.second);
}

const quarter = 15 * 60 * 1_000;
const offsets = new Map<string, number>();
const mostOffsets = 10_000;

/** What the clock shows somewhere, as if it were UTC. Nowhere do clocks change within a quarter of an hour. */
function wallClock(at: number, zone: string): number {
  const begins = Math.floor(at / quarter) * quarter;
  const key = `${zone} ${begins}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= mostOffsets) offsets.clear();
    offsets.set(key, (offset = readClock(begins, zone) - begins));
  }
  return at + offset;
}

function hourAndMinute(at: number, zone: string): [hour: number, minute: number] {
  const clock = new Date(wallClock(at, zone));
  return [clock.getUTCHours(), clock.getUTCMinutes()];
}

/** Which day it is somewhere at an instant (milliseconds UTC). */
export function calendarDate(at: number, zone: string): CalendarDate {
  return new Date(wallClock(at, zone)).toISOString().slice(0, 10);
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

/** Whether it is a day that exists, as a date field posts it. */
export function isCalendarDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && addDays(value, 0) === value;
}

/** "2:32 pm", "7 pm", "12 noon"; "1:32 am BST" in the hour that comes twice. */
export function clockInWords(at: number, zone: string, words: TimeWords): string {
  const [hour, minute] = hourAndMinute(at, zone);
  return words.clock(hour, minute) + whichOfTwo(at, zone, hour);
}

const hourLong = 60 * 60 * 1_000;

/** Which of the two it is, where the clocks go back and an hour comes twice: " BST" or " GMT"; nothing at any other time. */
function whichOfTwo(at: number, zone: string, hour: number): string {
  // Clocks are put back in the night, everywhere.
  if (hour > 3) return '';
  const comesTwice = [at - hourLong, at + hourLong].some(
    (other) => new Date(wallClock(other, zone)).getUTCHours() === hour,
  );
  if (!comesTwice) return '';
  const named = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', timeZoneName: 'short' });
  return ` ${named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''}`;
}

/** "11 February 2026", of an instant somewhere or of a day as it stands. */
export function dateInWords(when: number | CalendarDate, zone: string, words: TimeWords): string {
  return words.date(...dayMonthYear(typeof when === 'number' ? calendarDate(when, zone) : when));
}

/** "today at 2:32 pm", "yesterday at 7 pm", "on Tuesday at 7 pm", "on 3 March at 2 pm"; the year where it is not this one. */
export function inWords(at: number, now: number, zone: string, words: TimeWords): string {
  return words.day_at(dayInWords(at, now, zone, words), clockInWords(at, zone, words));
}

/** "today", "yesterday", "tomorrow", "on Tuesday" within the last six days, else "on 3 March". */
export function dayInWords(at: number, now: number, zone: string, words: TimeWords): string {
  return sayDay(at, now, zone, words, words.on_weekday, words.on_date);
}

/** The same, to stand after another word: "today", "Tuesday", "3 March"; a day of the coming week by its name too. */
export function dayByName(at: number, now: number, zone: string, words: TimeWords): string {
  const date = calendarDate(at, zone);
  const ahead = daysBetween(calendarDate(now, zone), date);
  if (ahead > 1 && ahead < 7) return words.weekday(weekdayOf(date));
  return sayDay(at, now, zone, words, words.weekday, (day) => day);
}

function sayDay(
  at: number,
  now: number,
  zone: string,
  words: TimeWords,
  sayWeekday: (weekday: number) => string,
  sayDate: (date: string) => string,
): string {
  const date = calendarDate(at, zone);
  const today = calendarDate(now, zone);
  const ago = daysBetween(date, today);
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;
  if (ago === -1) return words.tomorrow;
  if (ago > 1 && ago < 7) return sayWeekday(weekdayOf(date));
  const [dayOfMonth, month, year] = dayMonthYear(date);
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return sayDate(isThisYear ? words.day_and_month(dayOfMonth, month) : words.date(dayOfMonth, month, year));
}

/** How long ago, in the largest whole measure: "today", "yesterday", "5 days ago", "3 weeks ago", "9 months ago", "2 years ago". */
export function ageInWords(at: number, now: number, zone: string, words: TimeWords): string {
  const from = calendarDate(at, zone);
  const today = calendarDate(now, zone);
  const days = daysBetween(from, today);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  if (days < 14) return words.days_ago(days);
  let wholeMonths = 0;
  while (addMonths(from, wholeMonths + 1) <= today) wholeMonths++;
  if (wholeMonths < 1) return words.weeks_ago(Math.floor(days / 7));
  if (wholeMonths < 24) return words.months_ago(wholeMonths);
  return words.years_ago(Math.floor(wholeMonths / 12));
}

/** "Wednesday 3 June 2026, 2:32 pm", as a paper says it; with `now`, the year only where it is not this one. */
export function momentInWords(at: number, zone: string, words: TimeWords, now?: number): string {
  const date = calendarDate(at, zone);
  const [dayOfMonth, month, year] = dayMonthYear(date);
  const isThisYear = now !== undefined && calendarDate(now, zone).slice(0, 4) === date.slice(0, 4);
  const said = isThisYear ? words.day_and_month(dayOfMonth, month) : words.date(dayOfMonth, month, year);
  return words.moment(weekdayOf(date), said, clockInWords(at, zone, words));
}

/**
 * A time beside the day that is spoken of: "07:00", and "07:00 on Friday 5 June 2026" where it is another day, so that it
 * stays true on paper (DOMAIN section 3: date, start, end and duration).
 *
 * @param beside an instant of that day, milliseconds UTC
 * @param time how a time is said: as a log shows it, or in words
 */
export function timeBeside(
  at: number,
  beside: number,
  zone: string,
  words: TimeWords,
  time: (at: number, zone: string) => string = clockTime,
): string {
  const date = calendarDate(at, zone);
  if (date === calendarDate(beside, zone)) return time(at, zone);
  return words.time_on(time(at, zone), weekdayOf(date), words.date(...dayMonthYear(date)));
}

/** From Sunday, 0. */
function weekdayOf(date: CalendarDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

function dayMonthYear(date: CalendarDate): [number, number, number] {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return [dayOfMonth, month, year];
}

/** "14:32", as a log shows it; "01:32 BST" in the hour that comes twice. */
export function clockTime(at: number, zone: string): string {
  const [hour, minute] = hourAndMinute(at, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${whichOfTwo(at, zone, hour)}`;
}

/** How long, in whole minutes: "less than a minute", "6 minutes", "1 hour 5 minutes", "3 hours". */
export function lengthInWords(milliseconds: number, words: TimeWords): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return words.less_than_a_minute;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && words.hours_long(hours), rest && words.minutes_long(rest)].filter(Boolean).join(' ');
}
