import { Form } from '@remix-run/react';
import { comingLaws } from '../../domain/legal-check';
import type { Interval } from '../../domain/review-intervals';
import type { FormRefusal } from '../../platform/form';
import { Choices, ErrorSummary, TextField } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { siteSettingsWords } from '../../words/site-settings';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { IntervalView, SiteSettingsView } from './site-settings-view.server';

interface Setting {
  view: SiteSettingsView;
  refusal: FormRefusal | undefined;
}

/** What holds at one place: never silently otherwise than the Code, and every change with who made it (P11). */
export function SiteSettingsPage({ view, refusal }: Setting) {
  const words = useWords(siteSettingsWords);
  const { settings } = view;
  const typed = (field: string, stands: string | undefined) => (refusal ? (refusal.typed[field] ?? '') : stands);
  return (
    <Screen
      bar={<Bar back={{ to: '/admin/sites', label: words.back }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(siteSettingsWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>
        {view.name}: {words.settings.toLowerCase()}
      </h1>
      <p className="lead">{words.lead}</p>
      <Form method="post" className="stack" key={view.changes.length}>
        <section className="panel stack" aria-labelledby="seclusion">
          <h2 id="seclusion">{words.seclusion}</h2>
          <p>
            {words.clocks_are} {words.longer_is_said}
          </p>
          {view.seclusion.map((interval) => (
            <HowOften key={interval.name} interval={interval} refusal={refusal} />
          ))}
          <Choices
            type="checkbox"
            name="asksPsychiatrist"
            label={words.first_doctor}
            options={[{ value: 'yes', label: words.asks_psychiatrist, hint: words.asks_psychiatrist_why }]}
            chosen={typed('asksPsychiatrist', settings.asksPsychiatrist ? 'yes' : '') === 'yes' ? ['yes'] : []}
          />
        </section>
        <section className="panel stack" aria-labelledby="segregation">
          <h2 id="segregation">{words.segregation}</h2>
          {view.segregation.map((interval) => (
            <HowOften key={interval.name} interval={interval} refusal={refusal} />
          ))}
        </section>
        <section className="panel stack" aria-labelledby="review">
          <h2 id="review">{words.review}</h2>
          <p>{words.review_is}</p>
          <TextField
            name="planReviewRestrictions"
            label={words.restrictions}
            inputMode="numeric"
            required
            defaultValue={typed('planReviewRestrictions', String(settings.planReview.restrictions))}
            errors={refusal?.errors.planReviewRestrictions}
          />
          <TextField
            name="planReviewWeeks"
            label={words.weeks}
            inputMode="numeric"
            required
            defaultValue={typed('planReviewWeeks', String(settings.planReview.weeks))}
            errors={refusal?.errors.planReviewWeeks}
          />
        </section>
        <section className="panel stack" aria-labelledby="laws">
          <h2 id="laws">{words.laws}</h2>
          <p>{words.laws_are}</p>
          {comingLaws.map((law) => (
            <TextField
              key={law}
              type="date"
              name={law}
              label={words.law_from(words.law[law])}
              defaultValue={typed(law, settings.inForceFrom[law])}
              errors={refusal?.errors[law]}
            />
          ))}
        </section>
        <p>
          <button className="button button--main">{words.save}</button>
        </p>
      </Form>
      <Changes view={view} />
    </Screen>
  );
}

const units = ['minutes', 'hours', 'days', 'months'] as const;

/** A number and what it counts, with the Code's own beside it. */
function HowOften({ interval, refusal }: { interval: IntervalView; refusal: FormRefusal | undefined }) {
  const words = useWords(siteSettingsWords);
  const { name, code, site, longer } = interval;
  const [many, unit] = inUnits(site ?? code);
  const label = words.interval[name];
  const errors = refusal?.errors[name];
  const describedBy = [`${name}-hint`, errors ? `${name}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className="field how-often">
      <label htmlFor={name}>{label}</label>
      <span className="hint" id={`${name}-hint`}>
        {longer && <b className="tag tag--honey">{words.longer}</b>} {words.code_says(code)}
      </span>
      {errors && (
        <span className="wrong" id={`${name}-wrong`}>
          {errors.join(' ')}
        </span>
      )}
      <span className="how-often-fields">
        <input
          type="text"
          inputMode="numeric"
          id={name}
          name={name}
          maxLength={6}
          defaultValue={refusal ? (refusal.typed[name] ?? '') : site ? many : ''}
          aria-invalid={errors ? true : undefined}
          aria-describedby={describedBy}
        />
        <select
          name={`${name}_unit`}
          aria-label={words.of_what(label)}
          defaultValue={refusal?.typed[`${name}_unit`] ?? unit}
        >
          {units.map((each) => (
            <option key={each} value={each}>
              {words.units[each]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

/** The largest unit in which it is a whole number. */
function inUnits(interval: Interval | null): [number, (typeof units)[number]] {
  if (!interval) return [1, 'days'];
  if ('months' in interval) return [interval.months, 'months'];
  const { minutes } = interval;
  if (minutes % (24 * 60) === 0 && minutes > 24 * 60) return [minutes / (24 * 60), 'days'];
  return minutes % 60 === 0 ? [minutes / 60, 'hours'] : [minutes, 'minutes'];
}

function Changes({ view }: Pick<Setting, 'view'>) {
  const words = useWords(siteSettingsWords);
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      {view.changes.length === 0 && <p>{words.nobody_changed}</p>}
      <ul className="says">
        {view.changes.map(({ key, value, by, on, day }, index) => (
          <li key={view.changes.length - index}>
            {words.changed(key, value, day)} <span className="note">{words.changed_by(by, on)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
