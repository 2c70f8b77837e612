import { type IncidentEvent, type QuestionCode, type StrategyOutcome } from './incident';
import { mhsdsWords, restrictionWords, type RestrictionType } from './restriction';

/** `outcome_of_strategy`: on a button, and after "it". */
export const outcomeWords: Record<StrategyOutcome, { button: string; said: string }> = {
  tried_helped: { button: 'Helped', said: 'helped' },
  tried_partly: { button: 'A bit', said: 'helped a bit' },
  tried_no_help: { button: 'Did not help', said: 'did not help' },
  made_worse: { button: 'Made it worse', said: 'made it worse' },
  not_possible: { button: 'Could not', said: 'could not be done' },
  not_tried: { button: 'Not tried', said: 'was not tried' },
};

export interface Known {
  itemText(itemId: string): string | null;
  useType(useId: string): RestrictionType | null;
}

/** What an event says, as a line of the log; `words` are what somebody typed. */
export function lineOf(event: IncidentEvent, known: Known): { what: string; words: string | null } {
  switch (event.type) {
    case 'started':
      return { what: 'It started', words: null };
    case 'strategy_tried': {
      const text = known.itemText(event.body.itemId);
      const what = `${text ? shortened(text) : 'Something from the plan'}: ${outcomeWords[event.body.outcome].said}`;
      return { what, words: event.body.why ?? null };
    }
    case 'restriction_started':
      return { what: `${restrictionWords[event.body.type].label} started`, words: null };
    case 'restriction_stopped':
      return { what: `${useLabel(event.body.useId, known)} stopped`, words: null };
    case 'kind_given':
      return {
        what: `${useLabel(event.body.useId, known)}: ${mhsdsWords[event.body.mhsdsType].toLowerCase()}`,
        words: null,
      };
    case 'reason_given':
      return { what: `Why ${useLabel(event.body.useId, known).toLowerCase()} was used`, words: event.body.text };
    case 'note':
      return { what: 'Note', words: event.body.text };
    case 'passed':
      return { what: 'It passed', words: null };
    case 'over':
      return { what: 'It was over', words: null };
    case 'reopened':
      return { what: 'It started again', words: null };
    case 'corrected':
      return { what: 'Put right', words: event.body.text };
    default:
      return { what: 'Something that this page cannot show', words: null };
  }
}

function useLabel(useId: string, known: Known): string {
  const type = known.useType(useId);
  return type ? restrictionWords[type].label : 'A restriction';
}

/** The first sentence, or as much of it as fits in a line. */
export function shortened(text: string, longest = 60): string {
  const sentence = /^[^.!?\n]+/.exec(text.trim())?.[0] ?? text;
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longest))}…`;
}

/** What does not fit together, as a question to the staff; the time is filled in before it. */
export const questionWords: Record<QuestionCode, string> = {
  stopped_without_start: 'Something was stopped that nobody has started. What was it?',
  stopped_twice: 'Two different times for its end were given. The first one stands. Is it right?',
  started_twice: 'It was started as two different types. The first one stands. Is it right?',
  kind_without_start: 'A kind was chosen for something that nobody has started. What was it?',
  reason_without_start: 'A reason was given for something that nobody has started. What was it?',
  still_running: 'It was said to be over, and this has no end yet. When did it stop?',
  passed_but_restricted: '"It passed" was tapped, and a restriction was used. It counts as a restriction.',
  restricted_after_end: 'A restriction was written down after it had ended. Is that right?',
  clock_differs: 'The clock of a device was wrong. The times here are by our own clock.',
};

/** What stands over the signs to stop, by what is being done. */
export const letGoWords: Partial<Record<RestrictionType, string>> = {
  physical: 'Let go and call 999 if',
  mechanical: 'Take it off and call 999 if',
  chemical: 'Stay with them and call 999 if',
  seclusion: 'Go in and call 999 if',
  segregation: 'Go in and call 999 if',
};

/** `stop_signs`, after a name: "if Ffion". */
export const stopSigns = [
  "can't breathe",
  'is blue or pale',
  'goes limp',
  'is suddenly quiet',
  'is sick',
  'has a fit',
  'breathes noisily',
  'has chest pain',
  'has a swollen face',
  'has tiny spots',
  'does not answer',
] as const;

/** "you", "you and Sam", "you, Sam and Bex". */
export function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? 'nobody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
