import { Form, Link } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import type { SuggestionShown } from './find-suggestions.server';

interface SuggestionAnswersProps {
  suggestion: SuggestionShown;
  personId: string;
  own: boolean;
  /** The question's page it stands on, to go back to. */
  from?: SectionCode;
}

/** The four answers, of equal dignity (P2): plain forms, each one tap. */
export function SuggestionAnswers({ suggestion, personId, own, from }: SuggestionAnswersProps) {
  const words = useWords(suggestionWords);
  const { id, kind, seen, state, mine, withoutConnection } = suggestion;
  const at = `/people/${personId}/suggestions/${id}`;
  return (
    <Form method="post" action={at} className="answers">
      <input type="hidden" name="seen" value={seen} />
      {from && <input type="hidden" name="from" value={from} />}
      <input type="hidden" name="does" value="answer" />
      <button name="answer" value="yes" className="button button--main answers--wide">
        {withoutConnection ? words.use_these_words : words.yes}
      </button>
      {kind !== 'take_out' && (
        <Link to={`${at}?in=my-words`} className="button answers--wide">
          {withoutConnection ? words.put_both_together : own ? words.own_yes_in_my_words : words.yes_in_other_words}
        </Link>
      )}
      <button name="answer" value="no" className="button button--plain">
        {withoutConnection ? words.leave_what_stands : words.no}
      </button>
      {state === 'open' && !mine && (
        <Link to={`${at}?talk=1`} className="button button--plain">
          {words.lets_talk}
        </Link>
      )}
    </Form>
  );
}
