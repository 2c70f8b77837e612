import { pluralIn } from '../sentences';
import type { TimeWords } from '../times';

const plural = pluralIn('cy');

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const weekdays = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'];

function partOfDay(hour: number): string {
  if (hour < 12) return 'y bore';
  return hour < 18 ? 'y prynhawn' : 'yr hwyr';
}

function clock(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'hanner dydd' : 'hanner nos';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${partOfDay(hour)}`;
}

/** After 5, 7, 8, 9 and 10 "blynedd" takes a nasal mutation, after 2 a soft one. */
function years(count: number): string {
  if (count === 2) return '2 flynedd';
  return [5, 7, 8, 9, 10].includes(count) ? `${count} mlynedd` : `${count} blynedd`;
}

export const times: TimeWords = {
  clock,
  day_and_month: (day, month) => `${day} ${months[month - 1]}`,
  date: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  weekday: (weekday) => `dydd ${weekdays[weekday]}`,
  on_weekday: (weekday) => `ddydd ${weekdays[weekday]}`,
  on_date: (date) => `ar ${date}`,
  moment: (weekday, date, time) => `Dydd ${weekdays[weekday]} ${date}, ${time}`,
  time_on: (time, weekday, date) => `${time} ddydd ${weekdays[weekday]} ${date}`,
  day_at: (day, time) => `${day} am ${time}`,
  today: 'heddiw',
  yesterday: 'ddoe',
  tomorrow: 'yfory',
  days_ago: (count) => plural(count, { two: '2 ddiwrnod yn ôl', other: `${count} diwrnod yn ôl` }),
  weeks_ago: (count) => `${count} wythnos yn ôl`,
  months_ago: (count) => plural(count, { two: '2 fis yn ôl', other: `${count} mis yn ôl` }),
  years_ago: (count) => `${years(count)} yn ôl`,
  less_than_a_minute: 'llai na munud',
  hours_long: (count) => `${count} awr`,
  minutes_long: (count) => plural(count, { two: '2 funud', other: `${count} munud` }),
};
