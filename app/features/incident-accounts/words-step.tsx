import { Form } from '@remix-run/react';
import { askedAnswers, longestAccount } from '../../domain/incident-account';
import { TextArea } from '../../ui/field';
import { incidentAccountWords } from '../../words/incident-account';
import { useWords } from '../../words/use-words';
import type { AccountPageProps } from './account-page';

/** One question, with a box for words and the ways without words. Every button keeps what is in the box. */
export function WordsStep({ step, own, preferredName, draft, freshId, refusal }: AccountPageProps & WordsStepOf) {
  const words = useWords(incidentAccountWords);
  const typed = refusal?.typed;
  const field = step === 'happened' ? 'happened' : 'nextTime';
  const asked =
    step === 'happened'
      ? own
        ? words.own_what_happened
        : words.what_happened(preferredName)
      : own
        ? words.own_next_time
        : words.next_time(preferredName);
  const whatHappenedHint = own ? words.own_what_happened_hint : words.what_happened_hint;
  const standsNow = typed?.[`${field}Now`];
  return (
    <Form method="post" className="panel stack" key={step}>
      <input type="hidden" name="id" value={typed?.id ?? freshId} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="basedOn" value={typed?.basedOn ?? draft.basedOn} />
      <TextArea
        name={field}
        label={asked}
        hint={step === 'happened' ? whatHappenedHint : words.next_time_hint}
        rows={4}
        maxLength={longestAccount}
        defaultValue={typed?.[field] ?? draft[field]}
        errors={refusal?.errors[field]}
      />
      {standsNow && (
        <div>
          <p className="note">{words.it_says_now}</p>
          <p className="said keep-lines" lang="">
            {standsNow}
          </p>
        </div>
      )}
      <p className="row">
        <button className="button button--main" name="do" value={step}>
          {words.go_on}
        </button>
        <button className="button button--plain" name="do" value="later">
          {words.keep_for_later}
        </button>
      </p>
      <h2>{words.or_without_words}</h2>
      <p className="row">
        <button className="button button--plain" name="do" value="picture">
          {words.add_a_picture}
        </button>
        <button className="button button--plain" name="do" value="voice">
          {words.say_it}
        </button>
      </p>
    </Form>
  );
}

interface WordsStepOf {
  step: 'happened' | 'next-time';
}

/** It is the person's to give or not: both answers are one tap, and neither is the last word. */
export function NotNow({ own, preferredName, mayAsk, freshId }: AccountPageProps) {
  const words = useWords(incidentAccountWords);
  if (!mayAsk) return null;
  return (
    <section className="panel" aria-labelledby="not-now">
      <h2 id="not-now">{own ? words.own_not_now_title : words.not_now_title(preferredName)}</h2>
      <p>{own ? words.own_it_is_up_to_me : words.it_is_up_to_them}</p>
      <Form method="post" className="row">
        <input type="hidden" name="id" value={freshId} />
        {askedAnswers.map((answer) => (
          <button key={answer} className="button button--plain" name="do" value={answer}>
            {own ? words[`own_${answer}`] : words[answer]}
          </button>
        ))}
      </Form>
    </section>
  );
}
