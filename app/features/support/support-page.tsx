import { Link } from '@remix-run/react';
import { supportAnswersFor, supportedOnes, type SupportedOne } from '../../domain/support';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { supportWords } from '../../words/support';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { Says } from '../plans/card-parts';
import type { SupportLine, SupportView } from './support-view';

interface SupportPageProps {
  view: SupportView;
  refusal: FormRefusal | undefined;
}

/** Support comes before the record and before learning: for the person, for others who saw it, and for staff. */
export function SupportPage({ view, refusal }: SupportPageProps) {
  const words = useWords(supportWords);
  const { incidentId, preferredName: name, afterwards } = view;
  const bar = <Bar back={{ to: `/incidents/${incidentId}`, label: words.back }} />;
  return (
    <Screen bar={bar} foot={<SignedInFoot />} lang={useLangOf(supportWords)}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="note">{words.happened(view.startedInWords, view.siteName)}</p>
      <section className="panel panel--leaf" aria-labelledby="from-the-plan">
        <h2 id="from-the-plan">{words.from_the_plan(name)}</h2>
        {afterwards.length > 0 ? <Says lines={afterwards} /> : <p>{words.plan_says_nothing(name)}</p>}
      </section>
      {supportedOnes.map((whom) => (
        <Offered key={whom} whom={whom} view={view} refusal={refusal?.typed.whom === whom ? refusal : undefined} />
      ))}
      <section className="panel" aria-labelledby="and-you">
        <h2 id="and-you">{words.for_yourself}</h2>
        <p>{words.your_own_page}</p>
        <p>
          <Link className="button button--plain" to={`/incidents/${incidentId}/check-in`}>
            {words.open_your_page}
          </Link>
        </p>
      </section>
    </Screen>
  );
}

/** What was offered, in words; how it was taken is the tap that saves it. */
function Offered({ whom, view, refusal }: SupportPageProps & { whom: SupportedOne }) {
  const words = useWords(supportWords);
  const { preferredName: name, ids, readerId } = view;
  const wrong = refusal?.errors.text;
  const [title, box] = [`for-${whom}`, `text-${whom}`];
  return (
    <section className="panel stack" id={whom} aria-labelledby={title}>
      <h2 id={title}>{words.for_whom(name)[whom]}</h2>
      <SupportLines lines={view.lines[whom]} />
      <form method="post" className="stack">
        <input type="hidden" name="type" value="support_given" />
        <input type="hidden" name="whom" value={whom} />
        <input type="hidden" name="eventId" value={ids[whom]} />
        <input type="hidden" name="tappedBy" value={readerId} />
        <div className="field">
          <label htmlFor={box}>{words.what_was_offered}</label>
          <span className="hint" id={`${box}-hint`}>
            {words.hint[whom]}
          </span>
          {wrong && (
            <span className="wrong" id={`${box}-wrong`}>
              {wrong.join(' ')}
            </span>
          )}
          <textarea
            id={box}
            name="text"
            rows={2}
            maxLength={4_000}
            lang=""
            defaultValue={refusal?.typed.text}
            aria-describedby={wrong ? `${box}-wrong ${box}-hint` : `${box}-hint`}
            aria-invalid={wrong ? true : undefined}
          />
        </div>
        <p id={`how-${whom}`}>{words.how_taken}</p>
        <div className="row" role="group" aria-labelledby={`how-${whom}`}>
          {supportAnswersFor(whom).map((answer) => (
            <button key={answer} className="button button--plain button--small" name="answer" value={answer}>
              {words.answer[answer]}
            </button>
          ))}
        </div>
      </form>
    </section>
  );
}

/** What is written down so far, with whoever wrote it. */
export function SupportLines({ lines }: { lines: SupportLine[] }) {
  const words = useWords(supportWords);
  if (lines.length === 0) return null;
  return (
    <ul className="says">
      {lines.map(({ answer, text, who, when }) => (
        <li key={`${when} ${answer} ${text}`}>
          <b>{words.answer[answer]}</b>
          {text && <span lang=""> {text}</span>}
          <small className="aside">
            {words.written_by(who, when)}
            {answer === 'not_now' && `. ${words.can_be_offered_again}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
