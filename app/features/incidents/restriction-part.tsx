import { restrictionTypes, restrictionWords, type RestrictionType } from '../../domain/restriction';
import { EventForm, useLogging, WordsField } from './event-form';
import type { StaffView, UseView } from './incident-view';

/** The signs to stop and how the person can be hurt: on top while it goes on (P9). */
export function Danger({ danger }: { danger: NonNullable<StaffView['danger']> }) {
  return (
    <section className="panel panel--clay" aria-labelledby="danger">
      <h2 id="danger">{danger.title}</h2>
      <ul className="stop">
        {danger.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {danger.health.map(({ itemId, text }) => (
        <p key={itemId}>{text}</p>
      ))}
    </section>
  );
}

/** Each use with its stop, its kind and what of the plan it crosses; nothing here must be filled in to go on. */
export function Uses({ view }: { view: StaffView }) {
  const running = view.uses.filter((use) => use.stopped === null);
  const stopped = view.uses.filter((use) => use.stopped !== null);
  return (
    <>
      {[...running, ...stopped].map((use) => (
        <Use key={use.useId} use={use} name={view.person.preferredName} />
      ))}
    </>
  );
}

function Use({ use, name }: { use: UseView; name: string }) {
  const { taps } = useLogging();
  const { useId } = use;
  const stopping = taps.some((tap) => tap.fields.type === 'restriction_stopped' && tap.fields.useId === useId);
  return (
    <section className="use-group" id={`use-${useId}`} aria-labelledby={`label-${useId}`}>
      <div className={use.stopped === null ? 'use use--now' : 'use'}>
        <h2 id={`label-${useId}`}>
          {use.label}
          {use.kind && `: ${use.kind.toLowerCase()}`}
        </h2>
        <p className="note">
          {use.stopped === null ? `since ${use.started}, ${use.lasted}` : `${use.started} to ${use.stopped}, ${use.lasted}`}
        </p>
        {use.stopped === null && (
          <EventForm type="restriction_stopped" formKey={`stop:${useId}`} fields={{ useId }} words={`${use.label}: stopped`}>
            <button className="button button--leaf button--stop" aria-describedby={`label-${useId}`}>
              {stopping ? 'Stopped, not saved yet' : 'Stopped'}
            </button>
          </EventForm>
        )}
      </div>
      {use.crossed.length > 0 && <Crossed use={use} name={name} />}
      {use.kind === null && use.kinds.length > 0 && <Kind use={use} />}
    </section>
  );
}

/** P9: said plainly, in the person's own words. It blocks nothing. */
function Crossed({ use, name }: { use: UseView; name: string }) {
  const { useId } = use;
  return (
    <div className="panel crossed">
      <h3>{name}&rsquo;s plan says never do this</h3>
      {use.crossed.map(({ itemId, text, whose }) => (
        <div key={itemId}>
          <p className="asked">&ldquo;{text}&rdquo;</p>
          {whose && <p className="note">{whose}</p>}
        </div>
      ))}
      {use.reason && (
        <p>
          <b>Why it was used:</b> {use.reason.words}
        </p>
      )}
      <EventForm
        type="reason_given"
        formKey={`reason:${useId}`}
        fields={{ useId, ...(use.crossed[0] && { itemId: use.crossed[0].itemId }) }}
        words={({ text }) => `Why: ${text ?? ''}`}
        className="stack"
      >
        <WordsField
          name="text"
          formKey={`reason:${useId}`}
          mine={{ type: 'reason_given', useId }}
          label={use.reason ? 'Write more about why' : 'Why now? You can write this later.'}
          required
        />
        <button className="button">Save why</button>
      </EventForm>
    </div>
  );
}

function Kind({ use }: { use: UseView }) {
  return (
    <details className="panel">
      <summary>Which kind? You can say this later</summary>
      <EventForm
        type="kind_given"
        formKey={`kind:${use.useId}`}
        fields={{ useId: use.useId }}
        words={({ mhsdsType }) => `${use.label}: ${use.kinds.find(({ code }) => code === mhsdsType)?.label ?? ''}`}
        className="kinds"
      >
        {use.kinds.map(({ code, label }) => (
          <button key={code} name="mhsdsType" value={code}>
            {label}
          </button>
        ))}
      </EventForm>
    </details>
  );
}

/** The ten types: one tap starts one now. */
export function Types({ view }: { view: StaffView }) {
  const health = view.danger ? [] : (view.card?.health ?? []);
  return (
    <section className="panel" aria-labelledby="restriction">
      <h2 id="restriction" tabIndex={-1}>
        {view.uses.length > 0 ? 'Also used, or changed to' : 'A restriction is used'}
      </h2>
      <p className="note">One tap starts it now. What it was like comes later.</p>
      {health.length > 0 && (
        <div className="panel panel--clay">
          <h3>If {view.person.preferredName} is held</h3>
          {health.map(({ itemId, text }) => (
            <p key={itemId}>{text}</p>
          ))}
        </div>
      )}
      <div className="kinds">
        {restrictionTypes.map((type) => (
          <Start key={type} type={type} />
        ))}
      </div>
    </section>
  );
}

function Start({ type }: { type: RestrictionType }) {
  const { label, short } = restrictionWords[type];
  return (
    <EventForm type="restriction_started" formKey={`start:${type}`} fields={{ restriction: type }} words={`${label}: started`}>
      <button>
        <b>{label}</b>
        <small>{short}</small>
      </button>
    </EventForm>
  );
}
