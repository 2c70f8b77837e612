import { Link } from '@remix-run/react';
import { ChangedWords } from '../../ui/changed-words';
import { useWords } from '../../words/use-words';
import { questionWords } from '../../words/questions';
import { suggestionWords } from '../../words/suggestions';
import { SymbolCredits } from '../pictures/symbol-credits';
import { WithPicture } from '../pictures/with-picture';
import type { SuggestionShown } from './find-suggestions.server';

/** What one suggestion says: who, what, why and when; and what stands there, where that matters (P2). */
export function SuggestionSaid({ suggestion, preferredName, headingId, inPart = false }: SuggestionSaidProps) {
  const words = useWords(suggestionWords);
  const questions = useWords(questionWords);
  const { by, placing, why, voice, when, section, cameFrom, withoutConnection } = suggestion;
  const theirs = voice === 'person_supported' ? words.whose(preferredName, voice) : null;
  return (
    <>
      <h2 id={headingId}>{headingOf(words, suggestion)}</h2>
      {suggestion.words && (
        <WithPicture picture={suggestion.picture} said={suggestion.words}>
          <blockquote className="suggested keep-lines">
            {suggestion.changes && !withoutConnection ? (
              <ChangedWords changes={suggestion.changes} />
            ) : (
              <span lang="">{suggestion.words}</span>
            )}
          </blockquote>
        </WithPicture>
      )}
      <SymbolCredits pictures={[suggestion.picture]} />
      {theirs && <p className="note">{theirs}</p>}
      {placing && <p>{words.placing(placing)}</p>}
      {why && <p>{words.why(why)}</p>}
      {cameFrom && (
        <p>
          {cameFrom.to ? (
            <Link to={cameFrom.to} className="alone">
              {words.came_from(cameFrom.when)}
            </Link>
          ) : (
            words.came_from(cameFrom.when)
          )}
        </p>
      )}
      <p className="note">{words.who_and_when(by.as, when)}</p>
      {inPart && <p className="note">{words.in_the_part(questions[section].title)}</p>}
    </>
  );
}

/** What it is, in a few words. */
export function headingOf(
  words: ReturnType<typeof useWords<typeof suggestionWords.en>>,
  { by, kind, words: said, voice, mine, withoutConnection }: SuggestionShown,
): string {
  const name = by.name.split(' ')[0] ?? by.name;
  if (!withoutConnection) return words.says(name, kind, said !== null);
  if (!mine) return words.wrote_without_connection(name);
  return voice === 'person_own_words' ? words.own_wrote_without_connection : words.you_wrote_without_connection;
}

/** How far it is, in a few words. `own` is said to the person. */
export function stateSaid(
  words: ReturnType<typeof useWords<typeof suggestionWords.en>>,
  { state, withoutConnection, decided }: SuggestionShown,
  { own, preferredName }: { own: boolean; preferredName: string },
): string {
  if (withoutConnection && state === 'no') return words.what_stood_was_left;
  // Never in the person's name what somebody else decided (P2).
  if (decided) return state === 'no' ? words.no : state === 'yes' ? words.yes : words.yes_in_other_words;
  return (own ? words.own_state : words.state(preferredName))[state];
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
  const { kind, saidThen, itemNow, changedSince, by, withoutConnection } = suggestion;
  if (kind === 'add' || !saidThen) return null;
  if (!changedSince) return <Quoted label={words.what_stands_there} text={saidThen.words} placing={saidThen} />;
  const isOut = !itemNow || itemNow.takenOut;
  const name = by.name.split(' ')[0] ?? by.name;
  return (
    <div className="panel panel--honey">
      <p>{isOut ? (own ? words.own_taken_out_since : words.taken_out_since) : words.has_changed_since}</p>
      <Quoted
        label={withoutConnection ? words.it_said_before_both : words.it_said(name)}
        text={saidThen.words}
        placing={saidThen}
      />
      {itemNow && !isOut && <Quoted label={words.it_says_now} text={itemNow.text} placing={itemNow} />}
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
      <p className="lead keep-lines" lang="">
        {text}
      </p>
      {isPlaced && <p className="note">{words.placing(placing)}</p>}
    </div>
  );
}
