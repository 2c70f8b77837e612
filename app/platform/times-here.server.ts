import { timeWords } from '../words/times';
import { wordsHere } from '../words/words-here.server';
import { now } from './clock';
import * as times from './time-words';
import type { CalendarDate } from './time-words';

/** The times of `time-words`, in the language of the request that is being answered. */
export function clockInWords(at: number, zone: string): string {
  return times.clockInWords(at, zone, wordsHere(timeWords));
}

export function dateInWords(when: number | CalendarDate, zone = 'Europe/London'): string {
  return times.dateInWords(when, zone, wordsHere(timeWords));
}

export function inWords(at: number, now: number, zone: string): string {
  return times.inWords(at, now, zone, wordsHere(timeWords));
}

export function dayInWords(at: number, now: number, zone: string): string {
  return times.dayInWords(at, now, zone, wordsHere(timeWords));
}

export function ageInWords(at: number, now: number, zone: string): string {
  return times.ageInWords(at, now, zone, wordsHere(timeWords));
}

/** "on 3 June 2026": what `dayInWords` says, as a paper says it. */
export function dayOnPaper(at: number, zone: string): string {
  const words = wordsHere(timeWords);
  return words.on_date(times.dateInWords(at, zone, words));
}

/** "Wednesday 3 June, 2:32 pm"; with the year where it is not this one. */
export function momentInWords(at: number, zone: string): string {
  return times.momentInWords(at, zone, wordsHere(timeWords), now());
}

/** The same with its year, as a paper says it. */
export function momentOnPaper(at: number, zone: string): string {
  return times.momentInWords(at, zone, wordsHere(timeWords));
}
