import { Link } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import { keptWords } from '../../words/kept';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import type { SuggestionShown } from './find-suggestions.server';
import { SuggestionAnswers } from './suggestion-answers';
import { stateSaid, SuggestionSaid, WhatStands } from './suggestion-said';

interface SuggestionBesideProps {
  suggestion: SuggestionShown;
  owner: { id: string; preferredName: string; own: boolean };
  section: SectionCode;
  /** Who reads it has the last word. */
  answers: boolean;
}

/** Said first, where words that were written without a connection stand beside what somebody else wrote meanwhile. */
export function BothAreHere() {
  const kept = useWords(keptWords);
  return (
    <div className="panel panel--honey">
      <h2>{kept.both_are_here}</h2>
      <p>{kept.somebody_changed_the_same}</p>
    </div>
  );
}

/** A suggestion as it stands beside an answer of the draft, never inside its text (P2). */
export function SuggestionBeside({ suggestion, owner, section, answers }: SuggestionBesideProps) {
  const words = useWords(suggestionWords);
  const { id, changedSince } = suggestion;
  return (
    <aside className="panel suggestion" id={`suggestion-${id}`} aria-labelledby={`heading-${id}`}>
      <SuggestionSaid suggestion={suggestion} preferredName={owner.preferredName} headingId={`heading-${id}`} />
      {changedSince && <WhatStands suggestion={suggestion} own={owner.own} />}
      {answers ? (
        <SuggestionAnswers suggestion={suggestion} personId={owner.id} own={owner.own} from={section} />
      ) : (
        <Link to={`/people/${owner.id}/suggestions/${id}`} className="alone">
          {stateSaid(words, suggestion, owner)}
        </Link>
      )}
    </aside>
  );
}
