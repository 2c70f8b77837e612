import { Link } from '@remix-run/react';
import { useMemo, type ReactNode } from 'react';
import { later, usePiece } from '../../platform/later';
import { crisisLineId, type SectionCode } from '../../domain/plan';
import { besideWords } from '../../words/beside';
import { useWords } from '../../words/use-words';
import { Beside } from '../drafting/beside';
import type { BesideData } from './find-beside.server';
import './suggestions.css';

const suggestionBeside = later(async () => (await import('./suggestion-beside')).SuggestionBeside, '.suggestion');
const bothAreHere = later(async () => (await import('./suggestion-beside')).BothAreHere, '.suggestion');

interface BesideAnswersProps {
  beside: BesideData;
  owner: { id: string; preferredName: string; own: boolean };
  section: SectionCode;
  children: ReactNode;
}

/** Lays suggestions and other views beside the answers of a question, and the way to suggest something. */
export function BesideAnswers({ beside, owner, section, children }: BesideAnswersProps) {
  const words = useWords(besideWords);
  const hasSome = beside.suggestions.length > 0;
  const SuggestionBeside = usePiece(suggestionBeside, hasSome);
  const BothAreHere = usePiece(bothAreHere, hasSome);
  const value = useMemo((): Beside => {
    const { suggestions, views, maySuggest, answers } = beside;
    const at = `/people/${owner.id}/plan/${section}/suggest`;
    const shown = (isHere: (itemId: string | null) => boolean) =>
      suggestions
        .filter((each) => isHere(each.kind === 'add' ? null : each.itemId))
        .map(
          (suggestion) =>
            SuggestionBeside && <SuggestionBeside key={suggestion.id} {...{ suggestion, owner, section, answers }} />,
        );
    return {
      first: BothAreHere && suggestions.some(({ withoutConnection }) => withoutConnection) && <BothAreHere />,
      under: ({ id }) => (
        <>
          {views
            .filter((view) => view.itemId === id)
            .map(({ by, text, when }) => (
              <blockquote key={by + text} className="answer answer--theirs view">
                <p className="keep-lines" lang="">
                  {text}
                </p>
                <small>{words.who_and_when(by, when)}</small>
              </blockquote>
            ))}
          {shown((itemId) => itemId === id)}
        </>
      ),
      tool: ({ id }, name) =>
        maySuggest &&
        id !== crisisLineId && (
          <Link
            to={`${at}?item=${id}`}
            className="button button--plain button--small"
            aria-label={words.suggest_a_change_to(name)}
          >
            {words.suggest_a_change}
          </Link>
        ),
      end: (standing) => (
        <>
          {shown((itemId) => standing.every(({ id }) => id !== itemId))}
          {maySuggest && (
            <Link to={at} className="button button--plain add-live">
              {words.suggest_something_new}
            </Link>
          )}
        </>
      ),
    };
  }, [beside, owner, section, words, SuggestionBeside, BothAreHere]);
  return <Beside.Provider value={value}>{children}</Beside.Provider>;
}
