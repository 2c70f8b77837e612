import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  ageInWords,
  calendarDate,
  clockInWords,
  clockTime,
  dateInWords,
  dayByName,
  inWords,
  isCalendarDate,
  lengthInWords,
  momentInWords,
  startOfDay,
} from '../../app/platform/time-words';
import { timeWords } from '../../app/words/times';

const london = 'Europe/London';
const { en, cy } = timeWords;
const at = (iso: string) => Date.parse(iso);

describe('times in words, in the zone of the site', () => {
  test.each([
    ['2026-01-05T14:32:00Z', '2:32 pm'],
    ['2026-07-05T14:32:00Z', '3:32 pm'],
    ['2026-01-05T19:00:00Z', '7 pm'],
    ['2026-01-05T12:00:00Z', '12 noon'],
    ['2026-01-05T00:00:00Z', '12 midnight'],
    ['2026-01-05T00:05:00Z', '12:05 am'],
    ['2026-01-05T12:05:00Z', '12:05 pm'],
  ])('%s is %s', (instant, words) => {
    expect(clockInWords(at(instant), london, en)).toBe(words);
  });

  test('the hour that does not exist in March and the one that comes twice in October', () => {
    expect(clockInWords(at('2026-03-29T00:59:00Z'), london, en)).toBe('12:59 am');
    expect(clockInWords(at('2026-03-29T01:00:00Z'), london, en)).toBe('2 am');
    expect(clockInWords(at('2026-10-25T00:30:00Z'), london, en)).toBe('1:30 am BST');
    expect(clockInWords(at('2026-10-25T01:30:00Z'), london, en)).toBe('1:30 am GMT');
  });

  test('a summer day begins at eleven in the evening of Greenwich', () => {
    expect(calendarDate(at('2026-06-30T23:00:00Z'), london)).toBe('2026-07-01');
    expect(calendarDate(at('2026-06-30T22:59:59Z'), london)).toBe('2026-06-30');
    expect(inWords(at('2026-06-30T23:15:00Z'), at('2026-07-01T10:00:00Z'), london, en)).toBe('today at 12:15 am');
  });

  test('the start of a day is its first instant, also when the clocks change', () => {
    for (const date of ['2026-01-15', '2026-03-29', '2026-03-30', '2026-07-01', '2026-10-25', '2026-10-26']) {
      const start = startOfDay(date, london);
      expect(calendarDate(start, london)).toBe(date);
      expect(calendarDate(start - 1, london)).not.toBe(date);
    }
    expect(startOfDay('2026-07-01', london)).toBe(at('2026-06-30T23:00:00Z'));
  });

  test.each([
    ['2026-03-10T14:32:00Z', 'today at 2:32 pm'],
    ['2026-03-09T23:59:00Z', 'yesterday at 11:59 pm'],
    ['2026-03-04T19:00:00Z', 'on Wednesday at 7 pm'],
    ['2026-03-03T19:00:00Z', 'on 3 March at 7 pm'],
    ['2025-12-31T19:00:00Z', 'on 31 December 2025 at 7 pm'],
    ['2026-03-11T08:00:00Z', 'tomorrow at 8 am'],
  ])('%s, read on Tuesday 10 March 2026, is %s', (instant, words) => {
    expect(inWords(at(instant), at('2026-03-10T15:00:00Z'), london, en)).toBe(words);
  });
});

describe('the hour that comes twice when the clocks go back', () => {
  test.each([
    ['2026-10-24T23:59:00Z', '00:59'],
    ['2026-10-25T00:00:00Z', '01:00 BST'],
    ['2026-10-25T00:59:00Z', '01:59 BST'],
    ['2026-10-25T01:00:00Z', '01:00 GMT'],
    ['2026-10-25T01:59:00Z', '01:59 GMT'],
    ['2026-10-25T02:00:00Z', '02:00'],
    ['2026-10-24T00:30:00Z', '01:30'],
    ['2026-03-29T01:30:00Z', '02:30'],
  ])('%s is %s in a log', (instant, said) => {
    expect(clockTime(at(instant), london)).toBe(said);
  });
});

describe('dates and ages in words', () => {
  test('at every instant, everywhere, it is the day and the minute that the clock there shows', () => {
    const places = ['Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'];
    const instant = fc.integer({ min: at('1975-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });
    const change = fc
      .constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-04-04T15:00:00Z', '2011-12-30T10:00:00Z')
      .chain((iso) => fc.integer({ min: -2 * 60 * 60 * 1_000, max: 2 * 60 * 60 * 1_000 }).map((by) => at(iso) + by));
    const day = new Map(places.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone })]));
    const minute = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const clock = new Map(places.map((timeZone) => [timeZone, minute(timeZone)]));
    fc.assert(
      fc.property(fc.oneof(instant, change), fc.constantFrom(...places), (when, zone) => {
        expect(calendarDate(when, zone)).toBe(day.get(zone)!.format(when));
        expect(clockTime(when, zone).slice(0, 5)).toBe(clock.get(zone)!.format(when));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a date is said in full', () => {
    expect(dateInWords('2026-02-11', london, en)).toBe('11 February 2026');
    expect(dateInWords(at('2026-06-30T23:30:00Z'), london, en)).toBe('1 July 2026');
  });

  test.each([
    ['2026-06-11', 'today'],
    ['2026-06-10', 'yesterday'],
    ['2026-06-01', '10 days ago'],
    ['2026-05-20', '3 weeks ago'],
    ['2026-05-11', '1 month ago'],
    ['2026-02-11', '4 months ago'],
    ['2025-09-11', '9 months ago'],
    ['2025-06-12', '11 months ago'],
    ['2024-06-12', '23 months ago'],
    ['2024-06-11', '2 years ago'],
  ])('%s, on 11 June 2026, was %s', (date, words) => {
    expect(ageInWords(startOfDay(date, london), at('2026-06-11T12:00:00Z'), london, en)).toBe(words);
  });

  test('a month later than the 31st is the last of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-11-22', 6)).toBe('2027-05-22');
  });

  test.each(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-1-1'])('%s is no day', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe('in Welsh', () => {
  const now = at('2026-03-10T15:00:00Z');

  test.each([
    ['2026-03-10T14:32:00Z', 'heddiw am 2:32 y prynhawn'],
    ['2026-03-09T19:00:00Z', 'ddoe am 7 yr hwyr'],
    ['2026-03-10T12:00:00Z', 'heddiw am hanner dydd'],
    ['2026-03-04T09:05:00Z', 'ddydd Mercher am 9:05 y bore'],
    ['2026-03-03T00:00:00Z', 'ar 3 Mawrth am hanner nos'],
    ['2025-12-31T19:00:00Z', 'ar 31 Rhagfyr 2025 am 7 yr hwyr'],
    ['2026-03-11T08:00:00Z', 'yfory am 8 y bore'],
  ])('%s is %s', (instant, words) => {
    expect(inWords(at(instant), now, london, cy)).toBe(words);
  });

  test('days stand alone and in a sentence, and the months are those of the language', () => {
    expect(dayByName(at('2026-03-05T09:00:00Z'), now, london, cy)).toBe('dydd Iau');
    expect(dayByName(at('2026-03-05T09:00:00Z'), now, london, en)).toBe('Thursday');
    expect(momentInWords(at('2026-06-03T13:32:00Z'), london, cy, at('2026-11-03T13:32:00Z'))).toBe(
      'Dydd Mercher 3 Mehefin, 2:32 y prynhawn',
    );
    expect(momentInWords(at('2026-06-03T13:32:00Z'), london, en, at('2026-11-03T13:32:00Z'))).toBe(
      'Wednesday 3 June, 2:32 pm',
    );
    expect(momentInWords(at('2026-06-03T13:32:00Z'), london, en, at('2027-01-01T13:32:00Z'))).toBe(
      'Wednesday 3 June 2026, 2:32 pm',
    );
    expect(momentInWords(at('2026-06-03T13:32:00Z'), london, en)).toBe('Wednesday 3 June 2026, 2:32 pm');
    const said = new Intl.DateTimeFormat('cy-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-05`;
      expect(dateInWords(day, london, cy)).toBe(said.format(at(`${day}T12:00:00Z`)));
    }
  });

  test.each([
    ['2026-03-08', '2 ddiwrnod yn ôl'],
    ['2026-03-07', '3 diwrnod yn ôl'],
    ['2026-01-08', '2 fis yn ôl'],
    ['2024-03-01', '2 flynedd yn ôl'],
    ['2023-03-01', '3 blynedd yn ôl'],
    ['2021-03-01', '5 mlynedd yn ôl'],
  ])('%s was %s', (date, words) => {
    expect(ageInWords(startOfDay(date, london), now, london, cy)).toBe(words);
  });

  test('a number is followed by the form that it asks for', () => {
    const minutes = (count: number) => lengthInWords(count * 60_000, cy);
    expect([0, 1, 2, 65, 122].map(minutes)).toEqual([
      'llai na munud',
      '1 munud',
      '2 funud',
      '1 awr 5 munud',
      '2 awr 2 funud',
    ]);
  });
});
