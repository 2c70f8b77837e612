/** Where the example people live. */
const zone = 'Europe/London';
const day = 86_400_000;

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const offsetName = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });

/** Days of the example people, moved so that the day they were written for is today. */
export interface ExampleDays {
  /** Today, YYYY-MM-DD. */
  today: string;
  /** A day of the examples as the day it is now, both YYYY-MM-DD. */
  shift(date: string): string;
  /** A time of the clock on a day of the examples, milliseconds UTC. */
  at(date: string, time: string): number;
  /** A time of the clock so many days before today; what would be still to come was a day earlier. */
  ago(days: number, time: string): number;
  /** The date of birth of somebody who is `age` today, YYYY-MM-DD. */
  born(age: number, birthday: string): string;
}

/**
 * @param now milliseconds UTC
 * @param writtenFor the day the examples call today, YYYY-MM-DD
 */
export function exampleDays(now: number, writtenFor: string): ExampleDays {
  const today = dayOf.format(now);
  const shifted = Date.parse(today) - Date.parse(writtenFor);
  const ago = (days: number, time: string) => instant(moved(today, -days * day), time);
  return {
    today,
    shift: (date) => moved(date, shifted),
    at: (date, time) => instant(moved(date, shifted), time),
    ago: (days, time) => (ago(days, time) <= now ? ago(days, time) : ago(days + 1, time)),
    born(age, birthday) {
      const hadIt = today.slice(5) >= birthday;
      return `${Number(today.slice(0, 4)) - age - (hadIt ? 0 : 1)}-${birthday}`;
    },
  };
}

function moved(date: string, by: number): string {
  return new Date(Date.parse(date) + by).toISOString().slice(0, 10);
}

function instant(date: string, time: string): number {
  const guess = Date.parse(`${date}T${time}:00Z`);
  const offset = offsetName.formatToParts(guess).find((part) => part.type === 'timeZoneName')!.value;
  const [, hours = '0', minutes = '0'] = /GMT\+(\d+):(\d+)/.exec(offset) ?? [];
  return guess - (Number(hours) * 60 + Number(minutes)) * 60_000;
}
