import type { SaidOfFramework } from '../../domain/legal-framework';
import { dateInWords } from '../../platform/time-words';
import type { legalWords } from '../../words/legal';
import type { TimeWords } from '../../words/times';

/** What stands against a law or is asked of it, with the day where it is not so on each. */
export function saidOfLaw(
  { code, age, on }: SaidOfFramework,
  { note, on_day }: (typeof legalWords)['en'],
  times: TimeWords,
): string {
  // A day as it stands: it is the same in every zone.
  return on ? on_day(dateInWords(on, 'UTC', times), note[code](age)) : note[code](age);
}
