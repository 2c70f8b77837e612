import type { IncidentEvent } from '../../domain/incident';
import type { RestrictionType } from '../../domain/restriction';
import type { IncidentsTold } from './incident-view';

export interface Known {
  itemText(itemId: string): string | null;
  useType(useId: string): RestrictionType | null;
}

/** What an event says, as a line of the log: `words` somebody typed, `because` is why they changed what was signed. */
export function lineOf(
  event: IncidentEvent,
  known: Known,
  told: IncidentsTold,
): { what: string; words: string | null; because: string | null } {
  return { ...saidBy(event, known, told), because: event.body.because ?? null };
}

function saidBy(event: IncidentEvent, known: Known, told: IncidentsTold): { what: string; words: string | null } {
  switch (event.type) {
    case 'started':
      return { what: told.it_started, words: null };
    case 'strategy_tried': {
      const { itemId, outcome, why } = event.body;
      const text = known.itemText(itemId);
      return { what: told.tried(text ? shortened(text) : null, outcome), words: why ?? null };
    }
    case 'restriction_started':
      return { what: told.restriction_started(event.body.type), words: null };
    case 'restriction_stopped':
      return { what: told.restriction_stopped(known.useType(event.body.useId)), words: null };
    case 'kind_given':
      return { what: told.kind_given(known.useType(event.body.useId), event.body.mhsdsType), words: null };
    case 'reason_given':
      return { what: told.reason_given(known.useType(event.body.useId)), words: event.body.text };
    case 'use_described':
      return { what: told.use_described(known.useType(event.body.useId)), words: event.body.text || null };
    case 'after_care_over':
      return { what: told.after_care_over, words: null };
    case 'checked':
      return { what: told.checked(told.check(event.body.check)), words: event.body.text ?? null };
    case 'answered':
      return { what: told.answered, words: event.body.why ?? null };
    case 'told':
      return { what: told.told(told.whom(event.body.whom), event.body.withheld), words: event.body.text };
    case 'support_given':
      return { what: told.support_given(event.body.whom, event.body.answer), words: event.body.text || null };
    case 'signed':
      return { what: told.signed[event.body.as], words: null };
    case 'note':
      return { what: told.note, words: event.body.text };
    case 'passed':
      return { what: told.it_passed, words: null };
    case 'over':
      return { what: told.it_was_over, words: null };
    case 'reopened':
      return { what: told.it_started_again, words: null };
    case 'corrected':
      return { what: told.put_right, words: event.body.text };
    default:
      return { what: told.cannot_be_shown, words: null };
  }
}

/** The first sentence, or as much of it as fits in a line. */
export function shortened(text: string, longest = 60): string {
  const sentence = /^[^.!?\n]+/.exec(text.trim())?.[0] ?? text;
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longest))}…`;
}
