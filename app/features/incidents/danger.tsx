import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import { Says } from '../plans/card-parts';
import { NotAgreed } from './card-in-sight';
import { EventForm } from './event-form';
import type { StaffView, UseView } from './incident-view';

/** The signs to stop: on top while it goes on (P9). */
export function Danger({ danger }: { danger: NonNullable<StaffView['danger']> }) {
  const words = useWords(incidentWords);
  return (
    <section className="panel panel--clay panel--close" aria-labelledby="danger">
      <h2 id="danger">{danger.title}</h2>
      <ul className="stop">
        {danger.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{words.watch}</p>
    </section>
  );
}

/** How the person can be hurt, in the words of the plan. */
export function Health({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  const { card, person, version } = view;
  if (card.health.length === 0 && !card.healthNotAgreed) return null;
  return (
    <div className="panel panel--clay">
      <h3>{words.can_be_hurt(person.preferredName)}</h3>
      <NotAgreed version={version} />
      <Says lines={card.health} />
      {card.healthNotAgreed && <p>{words.more_not_agreed(person.preferredName)}</p>}
    </div>
  );
}

/** After an injection: until somebody says that it is over, for no rule that we know says how long. */
export function AfterCare({ use, name }: { use: UseView; name: string }) {
  const words = useWords(incidentWords);
  if (!use.inAfterCare) return null;
  return (
    <section className="panel panel--honey" aria-labelledby={`after-care-${use.useId}`}>
      <h3 id={`after-care-${use.useId}`}>{words.after_injection(name)}</h3>
      <p>{words.watch}</p>
      <p>{words.no_time_is_set}</p>
      <EventForm
        type="after_care_over"
        formKey={`after-care:${use.useId}`}
        fields={{ useId: use.useId }}
        words={words.tap.after_care_over(use.label)}
      >
        <button className="button button--plain">{words.after_care_is_over}</button>
      </EventForm>
    </section>
  );
}
