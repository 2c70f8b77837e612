import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { TextArea } from '../../ui/field';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import type { SuggestionShown } from './find-suggestions.server';

interface SuggestionTalkProps {
  suggestion: SuggestionShown;
  /** Who reads it may begin the talk and end it. */
  answers: boolean;
  asked: boolean;
  refusal: FormRefusal | undefined;
}

/** Whether something may be said now. */
export function mayTalk({ state }: SuggestionShown, answers: boolean, asked: boolean): boolean {
  return state === 'talking' || (state === 'open' && answers && asked);
}

/** "Let's talk": a short talk about one suggestion, begun and ended by the person. */
export function SuggestionTalk({ suggestion, answers, asked, refusal }: SuggestionTalkProps) {
  const words = useWords(suggestionWords);
  const { talk, state } = suggestion;
  const goesOn = state === 'talking';
  const mayWrite = mayTalk(suggestion, answers, asked);
  if (talk.length === 0 && !mayWrite) return null;
  return (
    <section className="panel" aria-labelledby="talk">
      <h2 id="talk">{words.talk}</h2>
      <ul className="talk">
        {talk.map(({ name, when, words: said, closes }, index) => (
          <li key={index} className={name === null ? 'talk--mine' : undefined}>
            {said && (
              <p className="keep-lines" lang="">
                {said}
              </p>
            )}
            <p className="note">
              {closes
                ? words.ended_the_talk(name, when)
                : said
                  ? words.said(name, when)
                  : words.wants_to_talk(name, when)}
            </p>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Form method="post" className="stack">
          {/* What was said is in the talk above: in an empty field it is not sent again. */}
          <TextArea
            key={talk.filter(({ name }) => name === null).length}
            name="words"
            label={words.your_words}
            defaultValue={refusal?.typed.words}
            errors={refusal?.errors.words}
            maxLength={4_000}
            rows={3}
          />
          <p className="row">
            <button name="does" value="talk" className="button button--main">
              {goesOn ? words.send : words.lets_talk}
            </button>
            {answers && goesOn && (
              <button name="does" value="end-talk" className="button button--plain">
                {words.end_the_talk}
              </button>
            )}
          </p>
        </Form>
      )}
    </section>
  );
}
