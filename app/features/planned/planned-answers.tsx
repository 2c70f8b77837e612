import { Form } from '@remix-run/react';
import { longestPlannedText, plannedAnswers } from '../../domain/planned-restriction';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextArea, TextField } from '../../ui/field';
import { useFreshId } from '../../ui/use-fresh-id';
import { plannedWords } from '../../words/planned';
import { useWords } from '../../words/use-words';
import type { AnswerView } from './planned-view';
import { WrittenAnswer } from './written-answer';

interface PlannedAnswersProps {
  answers: AnswerView[];
  preferredName: string;
  own: boolean;
}

/** Every answer, in turn: none is ever taken away (P4). What staff wrote down is theirs, never "I" (P3). */
export function PlannedAnswers({ answers, preferredName, own }: PlannedAnswersProps) {
  const words = useWords(plannedWords);
  return (
    <ul className="easy-ideas">
      {answers.map((each) => (
        <li key={each.id} className="planned-answer">
          {each.written ? (
            <WrittenAnswer {...each} written={each.written} preferredName={preferredName} />
          ) : (
            <>
              <p>
                {own && !each.basis
                  ? words.own_said_on(each.answer, each.when)
                  : words.said_on(each.answer, each.basis ? each.by : preferredName, each.when)}
              </p>
              {each.basis && <p>{words.decided_for(each.by, each.basis)}</p>}
              {each.basisReason && <p>{words.what_they_said(each.basisReason)}</p>}
              {each.words && (
                <p className="keep-lines" lang="">
                  {each.words}
                </p>
              )}
              {each.helpedBy && <p>{words.helped_by(each.helpedBy)}</p>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AnswerFormProps {
  freshId: string;
  preferredName: string;
  /** In words; nothing where the person answers for themselves. */
  basis: string | null;
  refusal: FormRefusal | undefined;
}

/** Yes, no, or let's talk, in words or without: by the person, or by who decides for them, and on what basis. */
export function PlannedAnswerForm({ freshId: given, preferredName, basis, refusal }: AnswerFormProps) {
  const freshId = useFreshId(given);
  const words = useWords(plannedWords);
  const { typed, errors } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack on-screen" key={freshId}>
      <input type="hidden" name="does" value="answer" />
      <input type="hidden" name="id" value={typed.id ?? freshId} />
      {basis ? (
        <>
          <p>{words.you_decide_on_the_basis(basis)}</p>
          <p>{words.their_no_stands(preferredName)}</p>
        </>
      ) : (
        <p>{words.own_it_is_my_choice}</p>
      )}
      <Choices
        type="radio"
        name="answer"
        label={basis ? words.your_answer : words.own_my_answer}
        options={plannedAnswers.map((value) => ({ value, label: words[value] }))}
        chosen={typed.answer ? [typed.answer] : []}
        errors={errors.answer}
        required
        inRow
      />
      {basis && (
        <TextArea
          name="basisReason"
          label={words.what_shows_it}
          required
          rows={3}
          maxLength={longestPlannedText}
          defaultValue={typed.basisReason}
          errors={errors.basisReason}
        />
      )}
      <TextArea
        name="words"
        label={basis ? words.why_best : words.own_in_my_words}
        rows={3}
        maxLength={longestPlannedText}
        defaultValue={typed.words}
        errors={errors.words}
      />
      {!basis && (
        <TextField
          name="helpedBy"
          label={words.own_who_helped}
          maxLength={200}
          autoComplete="off"
          defaultValue={typed.helpedBy}
          errors={errors.helpedBy}
        />
      )}
      <p>
        <button className="button button--main">{basis ? words.keep_the_answer : words.own_keep_my_answer}</button>
      </p>
    </Form>
  );
}
