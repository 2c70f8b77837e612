import { observationFields } from '../../domain/review-intervals';
import { yesNoNotKnown, type YesNoNotKnown } from '../../domain/use-details';
import { reviewClockWords } from '../../words/review-clock';
import { useLangOf, useWords } from '../../words/use-words';
import { EventForm } from './event-form';
import type { CheckView, UseView } from './incident-view';
import { useServerNow } from './use-server-now';

/** Whether a check was due before `now`, milliseconds UTC: the page may have stood open since. */
export function isLate({ dueAt }: Pick<CheckView, 'dueAt'>, now: number): boolean {
  return dueAt !== null && now > dueAt;
}

/** The clocks of a seclusion or a segregation: what is overdue first, said in words, each recorded in two taps. */
export function Checks({ use, made }: { use: UseView; made: number }) {
  const clock = useWords(reviewClockWords);
  const lang = useLangOf(reviewClockWords);
  const now = useServerNow(made, use.checks.length > 0);
  if (use.checks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={`checks-${use.useId}`} lang={lang}>
      <h3 id={`checks-${use.useId}`}>{clock.title}</h3>
      <Psychiatrist use={use} />
      <ul className="due">
        {use.checks.map((check) => (
          <Check key={check.check} use={use} check={{ ...check, overdue: check.overdue || isLate(check, now) }} />
        ))}
      </ul>
    </section>
  );
}

/** Where the site asks it: that review counts as the first medical one (Code of Practice, chapter 26). */
function Psychiatrist({ use: { useId, psychiatrist } }: { use: UseView }) {
  const { psychiatrist: words } = useWords(reviewClockWords);
  if (psychiatrist === null) return null;
  return (
    <EventForm
      type="use_described"
      formKey={`psychiatrist:${useId}`}
      fields={{ useId }}
      words={({ psychiatristAuthorised }) => words.tap(words.said[psychiatristAuthorised as YesNoNotKnown])}
      className="stack"
    >
      <p>
        <b>{words.question}</b> <span className="note">{words.why}</span>
      </p>
      <div className="answers">
        {yesNoNotKnown.map((answer) => (
          <button key={answer} name="psychiatristAuthorised" value={answer} aria-pressed={answer === psychiatrist}>
            {words.said[answer]}
          </button>
        ))}
      </div>
    </EventForm>
  );
}

function Check({ use, check }: { use: UseView; check: CheckView }) {
  const clock = useWords(reviewClockWords);
  const { label, who } = clock.check[check.check];
  const formKey = `check:${use.useId}:${check.check}`;
  return (
    <li id={`check-${use.useId}-${check.check}`}>
      <b>{label}</b>
      <span>
        {check.overdue && <b className="tag tag--honey">{clock.overdue(check.due!)}</b>}
        {!check.overdue && (check.when === 'at' ? clock.due(check.due!) : clock.untimed[check.when])}
      </span>
      <span className="note">
        {/\.$/.test(who) ? who : `${who}.`} {check.byResponsibleClinician && clock.responsible_clinician}{' '}
        {check.last ? clock.last(check.last) : clock.not_yet}
      </span>
      {check.differs.map(({ name, site, code, longer, by, on }) => (
        <span className="note" key={name}>
          {longer && <b className="tag tag--honey">{clock.longer}</b>} {clock.differs(name, site, code)}{' '}
          {by && on && clock.set_by(by, on)}
        </span>
      ))}
      {check.check !== 'sight_sound' && (
        <details>
          <summary>{clock.record_it}</summary>
          <EventForm
            type="checked"
            formKey={formKey}
            fields={{ useId: use.useId, check: check.check }}
            words={`${label}: ${clock.done}`}
            className="stack"
          >
            <label htmlFor={`words-${formKey}`}>{clock.what_you_saw}</label>
            {(check.check === 'obs_15' || check.check === 'lts_records') && (
              <span className="hint">{observationFields.map((field) => clock.observation[field]).join(' ')}</span>
            )}
            <textarea id={`words-${formKey}`} name="text" maxLength={4_000} />
            <button className="button button--leaf">{clock.done}</button>
          </EventForm>
        </details>
      )}
    </li>
  );
}
