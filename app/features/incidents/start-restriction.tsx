import { restrictionTypes, type RestrictionType } from '../../domain/restriction';
import { incidentWords } from '../../words/incidents';
import { restrictionWords } from '../../words/restrictions';
import { useWords } from '../../words/use-words';
import { Health } from './danger';
import { EventForm } from './event-form';
import type { StaffView } from './incident-view';

/** The ten types: one tap starts one now. */
export function Types({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  return (
    <section className="panel" aria-labelledby="restriction">
      <h2 id="restriction" tabIndex={-1}>
        {view.uses.some((use) => !use.undone) ? words.also_used : words.a_restriction_is_used}
      </h2>
      <p className="note">{words.one_tap_starts_it}</p>
      {!view.danger && <Health view={view} />}
      <div className="kinds">
        {restrictionTypes.map((type) => (
          <Start key={type} type={type} />
        ))}
      </div>
    </section>
  );
}

function Start({ type }: { type: RestrictionType }) {
  const words = useWords(incidentWords);
  const { label, short } = useWords(restrictionWords).type[type];
  return (
    <EventForm
      type="restriction_started"
      formKey={`start:${type}`}
      fields={{ restriction: type }}
      words={words.tap.started(label)}
    >
      <button>
        <b>{label}</b>
        <small>{short}</small>
      </button>
    </EventForm>
  );
}
