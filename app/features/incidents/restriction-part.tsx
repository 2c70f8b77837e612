import type { CardLine } from '../../domain/card';
import { restrictionTypes, type RestrictionType } from '../../domain/restriction';
import { incidentWords } from '../../words/incidents';
import { restrictionWords } from '../../words/restrictions';
import { useWords } from '../../words/use-words';
import { Aside, Says } from '../plans/card-parts';
import { NotAgreed } from './card-in-sight';
import { Checks } from './checks';
import { EventForm, useLogging, WordsField } from './event-form';
import type { StaffView, UseView } from './incident-view';

/** The signs to stop: on top while it goes on (P9). */
export function Danger({ danger }: { danger: NonNullable<StaffView['danger']> }) {
  return (
    <section className="panel panel--clay panel--close" aria-labelledby="danger">
      <h2 id="danger">{danger.title}</h2>
      <ul className="stop">
        {danger.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </section>
  );
}

/** How the person can be hurt, in the words of the plan. */
function Health({ view }: { view: StaffView }) {
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

/**
 * Each use with its stop, its kind and what of the plan it crosses. What runs comes first, each with its "Stopped" in
 * reach; nothing here must be filled in to go on (H12).
 */
export function Uses({ view }: { view: StaffView }) {
  const running = view.uses.filter((use) => use.stopped === null && !use.undone);
  const stopped = view.uses.filter((use) => !running.includes(use));
  const name = view.person.preferredName;
  return (
    <>
      {running.map((use) => (
        <UseBox key={use.useId} use={use} />
      ))}
      {view.danger && <Health view={view} />}
      {running.map((use) => (
        <Checks key={use.useId} use={use} />
      ))}
      {running.map((use) => (
        <UseDetails key={use.useId} use={use} name={name} />
      ))}
      {stopped.map((use) => (
        <div className="stack" key={use.useId}>
          <UseBox use={use} />
          <UseDetails use={use} name={name} />
        </div>
      ))}
    </>
  );
}

function UseBox({ use }: { use: UseView }) {
  const words = useWords(incidentWords);
  const { taps } = useLogging();
  const { useId } = use;
  const when =
    use.stopped === null
      ? words.since_and_lasted(use.started, use.lasted)
      : words.from_to_and_lasted(use.started, use.stopped, use.lasted);
  const stopping = taps.some((tap) => tap.fields.type === 'restriction_stopped' && tap.fields.useId === useId);
  return (
    <section
      className={use.stopped === null ? 'use use--now' : 'use'}
      id={`use-${useId}`}
      aria-labelledby={`label-${useId}`}
    >
      <h2 id={`label-${useId}`}>{use.title}</h2>
      <p className="note">{use.undone ? words.did_not_happen_then(when) : when}</p>
      {use.stopped === null && !use.undone && (
        <EventForm
          type="restriction_stopped"
          formKey={`stop:${useId}`}
          fields={{ useId }}
          words={words.tap.stopped(use.label)}
        >
          <button className="button button--leaf button--stop" aria-describedby={`label-${useId}`}>
            {stopping ? words.stopped_not_saved : words.stopped}
          </button>
        </EventForm>
      )}
    </section>
  );
}

function UseDetails({ use, name }: { use: UseView; name: string }) {
  if (use.undone) return null;
  return (
    <>
      {(use.crossed.length > 0 || use.endangers.length > 0) && <Crossed use={use} name={name} />}
      {use.kinds.length > 0 && <Kind use={use} />}
      <Undo use={use} />
    </>
  );
}

/** P9: said plainly, in the words of the plan. It blocks nothing. */
function Crossed({ use, name }: { use: UseView; name: string }) {
  const words = useWords(incidentWords);
  const { useId } = use;
  const first = use.crossed[0] ?? use.endangers[0];
  return (
    <div className="panel crossed">
      {use.crossed.length > 0 && <h3>{words.plan_says_never(name)}</h3>}
      <Quoted lines={use.crossed} />
      {use.endangers.length > 0 && <h3>{words.plan_says_hurt(name)}</h3>}
      <Quoted lines={use.endangers} />
      {use.reason && (
        <p>
          <b>{words.why_it_was_used}</b> {use.reason.words}
        </p>
      )}
      <EventForm
        type="reason_given"
        formKey={`reason:${useId}`}
        fields={{ useId, ...(first && { itemId: first.itemId }) }}
        words={({ text }) => words.tap.why(text ?? '')}
        className="stack"
      >
        <WordsField
          name="text"
          formKey={`reason:${useId}`}
          mine={{ type: 'reason_given', useId }}
          label={use.reason ? words.more_about_why : words.why_now}
          required
        />
        <button className="button">{words.save_why}</button>
      </EventForm>
    </div>
  );
}

function Quoted({ lines }: { lines: CardLine[] }) {
  const words = useWords(incidentWords);
  return lines.map((line) => (
    <p className="asked" key={line.itemId}>
      {words.quoted(line.text)}
      <Aside line={line} />
    </p>
  ));
}

function Kind({ use }: { use: UseView }) {
  const words = useWords(incidentWords);
  return (
    <details className="panel">
      <summary>{words.which_kind}</summary>
      <EventForm
        type="kind_given"
        formKey={`kind:${use.useId}`}
        fields={{ useId: use.useId }}
        words={({ mhsdsType }) =>
          words.tap.kind(use.label, use.kinds.find(({ code }) => code === mhsdsType)?.label ?? '')
        }
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

/** Tapped by mistake: put right by a new entry, and still in sight (P11). */
function Undo({ use: { useId, label } }: { use: UseView }) {
  const words = useWords(incidentWords);
  return (
    <details>
      <summary>{words.tapped_by_mistake}</summary>
      <EventForm
        type="corrected"
        formKey={`undo:${useId}`}
        fields={{ correctedId: useId, undone: 'yes' }}
        words={words.tap.did_not_happen(label)}
        className="stack"
      >
        <WordsField
          name="text"
          formKey={`undo:${useId}`}
          mine={{ type: 'corrected', correctedId: useId, undone: 'yes' }}
          label={words.what_is_right}
          required
        />
        <button className="button">{words.did_not_happen}</button>
      </EventForm>
    </details>
  );
}

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
