import { ChangedWords } from '../../ui/changed-words';
import { useWords } from '../../words/use-words';
import { questionWords } from '../../words/questions';
import { suggestionWords } from '../../words/suggestions';
import type { SuggestionShown } from './find-suggestions.server';

/** What one suggestion says: who, what, why and when; and what stands there, where that matters (P2). */
export function SuggestionSaid({ suggestion, preferredName, headingId, inPart = false }: SuggestionSaidProps) {
  const words = useWords(suggestionWords);
  const questions = useWords(questionWords);
  const { by, kind, placing, why, voice, when, section } = suggestion;
  const theirs = voice === 'person_supported' ? words.whose(preferredName, voice) : null;
  return (
    <>
      <h2 id={headingId}>{words.says(by.name.split(' ')[0] ?? by.name, kind, suggestion.words !== null)}</h2>
      {suggestion.words && (
        <blockquote className="suggested keep-lines">
          {suggestion.changes ? <ChangedWords changes={suggestion.changes} /> : suggestion.words}
        </blockquote>
      )}
      {theirs && <p className="note">{theirs}</p>}
      {placing && <p>{words.placing(placing)}</p>}
      {why && <p>{words.why(why)}</p>}
      <p className="note">{words.who_and_when(by.as, when)}</p>
      {inPart && <p className="note">{words.in_the_part(questions[section].title)}</p>}
    </>
  );
}

export interface SuggestionSaidProps {
  suggestion: SuggestionShown;
  preferredName: string;
  headingId?: string;
  inPart?: boolean;
}

interface WhatStandsProps {
  suggestion: SuggestionShown;
  own: boolean;
}

/** What it is about, as it was and as it is (H17): both, where it has changed since. */
export function WhatStands({ suggestion, own }: WhatStandsProps) {
  const words = useWords(suggestionWords);
  const { kind, saidThen, itemNow, changedSince, by } = suggestion;
  if (kind === 'add' || !saidThen) return null;
  if (!changedSince) return <Quoted label={words.what_stands_there} text={saidThen.words} placing={saidThen} />;
  const isOut = !itemNow || itemNow.takenOut;
  return (
    <div className="panel panel--honey">
      <p>{isOut ? (own ? words.own_taken_out_since : words.taken_out_since) : words.has_changed_since}</p>
      <Quoted label={words.it_said(by.name.split(' ')[0] ?? by.name)} text={saidThen.words} placing={saidThen} />
      {itemNow && <Quoted label={words.it_says_now} text={itemNow.text} placing={itemNow} />}
    </div>
  );
}

function Quoted({
  label,
  text,
  placing,
}: {
  label: string;
  text: string;
  placing: NonNullable<SuggestionShown['placing']>;
}) {
  const words = useWords(suggestionWords);
  const { stage, who, where, whereWords } = placing;
  const isPlaced = [stage, who, where, whereWords].some((each) => each !== null);
  return (
    <div>
      <p className="note">{label}</p>
      <p className="lead keep-lines">{text}</p>
      {isPlaced && <p className="note">{words.placing(placing)}</p>}
    </div>
  );
}
