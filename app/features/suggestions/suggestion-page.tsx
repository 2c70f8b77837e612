import { Form, Link } from '@remix-run/react';
import { longestAnswer } from '../../domain/item-details';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextArea } from '../../ui/field';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import type { SuggestionShown } from './find-suggestions.server';
import { SuggestionAnswers } from './suggestion-answers';
import { stateSaid, SuggestionSaid, WhatStands } from './suggestion-said';
import { mayTalk, SuggestionTalk } from './suggestion-talk';
import './suggestions.css';

export interface SuggestionPageProps {
  suggestion: SuggestionShown;
  personId: string;
  preferredName: string;
  /** The person reads it. */
  own: boolean;
  /** Who reads it has the last word: the person, or who decides for them. */
  answers: boolean;
  /** On what basis they decide, in words. */
  basis: string | null;
  seesDraft: boolean;
  asked: 'my-words' | 'talk' | null;
  refusal: FormRefusal | undefined;
}

/** One suggestion: what it says, its answer or the four ways to answer, and the talk about it. */
export function SuggestionPage(page: SuggestionPageProps) {
  const { suggestion, personId, preferredName, own, answers, refusal } = page;
  const words = useWords(suggestionWords);
  const isOpen = suggestion.state === 'open' || suggestion.state === 'talking';
  const inMyWords = page.asked === 'my-words' || refusal?.typed.answer === 'yes_in_my_words';
  const talks = page.asked === 'talk' || refusal?.typed.does === 'talk';
  const fieldIsThere = refusal?.typed.does === 'answer' ? isOpen && answers : mayTalk(suggestion, answers, talks);
  return (
    <>
      <ErrorSummary errors={refusal?.errors} />
      {!fieldIsThere && refusal?.typed.words?.trim() && (
        <blockquote className="suggested keep-lines" lang="">
          {refusal.typed.words}
        </blockquote>
      )}
      <h1>
        {own
          ? words.own_what_others_suggested
          : answers
            ? words.what_was_suggested_to(preferredName)
            : words.mine_what_i_suggested(preferredName)}
      </h1>
      <section className="panel suggestion">
        <SuggestionSaid {...{ suggestion, preferredName }} inPart />
      </section>
      {isOpen && <WhatStands suggestion={suggestion} own={own} />}
      {!isOpen && <Answered {...page} />}
      {isOpen && answers && (
        <section className="panel" aria-labelledby="answer">
          <h2 id="answer">{own ? words.own_my_answer : words.the_answer(preferredName)}</h2>
          {suggestion.picture && <p>{words.the_symbol_comes_too}</p>}
          {page.basis && <p className="note">{words.you_decide_on_the_basis(page.basis)}</p>}
          {inMyWords && suggestion.kind !== 'take_out' ? (
            <InMyWords {...page} />
          ) : (
            <SuggestionAnswers {...{ suggestion, personId, own }} />
          )}
        </section>
      )}
      {isOpen && !answers && <p className="tag tag--plain">{stateSaid(words, suggestion, page)}</p>}
      <SuggestionTalk
        suggestion={suggestion}
        answers={answers}
        asked={talks}
        refusal={refusal?.typed.does === 'talk' ? refusal : undefined}
      />
      {isOpen && suggestion.mine && (
        <Form method="post" className="row">
          <button name="does" value="take-back" className="button button--plain">
            {words.mine_take_it_back}
          </button>
        </Form>
      )}
    </>
  );
}

/** "Yes, in my words": the words are opened first, and nothing is taken over unread. */
function InMyWords({ suggestion, own, refusal }: SuggestionPageProps) {
  const words = useWords(suggestionWords);
  const typed = refusal?.typed.answer === 'yes_in_my_words' ? refusal.typed.words : undefined;
  const standing = suggestion.withoutConnection ? suggestion.itemNow?.text : null;
  const both = [standing, suggestion.words].filter(Boolean);
  return (
    <Form method="post" className="stack" action={`?in=my-words`}>
      <input type="hidden" name="does" value="answer" />
      <input type="hidden" name="answer" value="yes_in_my_words" />
      <input type="hidden" name="seen" value={suggestion.seen} />
      <TextArea
        name="words"
        label={own ? words.own_in_my_words : words.in_other_words}
        hint={words.change_what_you_like}
        defaultValue={typed ?? (both.join('\n') || suggestion.itemNow?.text)}
        errors={typed === undefined ? undefined : refusal?.errors.words}
        maxLength={longestAnswer}
        rows={4}
      />
      <p className="row">
        <button className="button button--main">{words.put_this_in_the_plan}</button>
        <Link to="." className="button button--plain">
          {words.back}
        </Link>
      </p>
    </Form>
  );
}

function Answered({ suggestion, personId, preferredName, own, answers, seesDraft }: SuggestionPageProps) {
  const words = useWords(suggestionWords);
  const { state, inMyWords, answeredWhen, decided, kept, kind, section, itemId } = suggestion;
  const isYes = state === 'yes' || state === 'yes_in_my_words';
  const first = suggestion.by.name.split(' ')[0] ?? suggestion.by.name;
  const mayKeep = state === 'no' && answers && !kept && kind !== 'add' && (suggestion.words ?? suggestion.why) !== null;
  return (
    <section className={isYes ? 'panel panel--leaf' : 'panel'} role="status">
      <h2>{stateSaid(words, suggestion, { own, preferredName })}</h2>
      {answeredWhen && <p className="note">{answeredWhen}</p>}
      {decided && <p>{words.decided_for(decided.name, decided.basis)}</p>}
      {inMyWords && (
        <>
          <p>{words.these_words_went_in}</p>
          <blockquote className="suggested keep-lines" lang="">
            {inMyWords}
          </blockquote>
        </>
      )}
      {isYes && <p>{words.it_is_in_the_plan}</p>}
      {isYes && seesDraft && (
        <p>
          <Link to={`/people/${personId}/plan/${section}#answer-${itemId}`} className="alone">
            {words.see_it_in_the_plan}
          </Link>
        </p>
      )}
      {state === 'no' && <p>{own ? words.own_nothing_changed : words.nothing_changed}</p>}
      {kept && <p>{words.it_is_kept_beside}</p>}
      {mayKeep && (
        <Form method="post">
          <button name="does" value="keep" className="button button--plain">
            {own ? words.own_keep_beside(first) : words.keep_beside(first)}
          </button>
        </Form>
      )}
    </section>
  );
}
