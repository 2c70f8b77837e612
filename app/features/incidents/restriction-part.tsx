import type { CardLine } from '../../domain/card';
import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import { Aside } from '../plans/card-parts';
import { Checks } from './checks';
import { AfterCare, Health } from './danger';
import { EventForm, useLogging, WordsField } from './event-form';
import type { StaffView, UseView } from './incident-view';
import { PlannedBefore } from './planned-before';

/**
 * Each use with its stop, its kind and what of the plan it crosses. What runs comes first, each with its "Stopped" in
 * reach; nothing here must be filled in to go on (H12).
 */
export function Uses({ view }: { view: StaffView }) {
  const running = view.uses.filter((use) => use.stopped === null && !use.undone);
  const stopped = view.uses.filter((use) => !running.includes(use));
  const { person } = view;
  return (
    <>
      {running.map((use) => (
        <UseBox key={use.useId} use={use} />
      ))}
      {view.danger && <Health view={view} />}
      {view.uses.map((use) => (
        <AfterCare key={use.useId} use={use} name={person.preferredName} />
      ))}
      {running.map((use) => (
        <Checks key={use.useId} use={use} made={view.now} />
      ))}
      {running.map((use) => (
        <Positions key={use.useId} use={use} />
      ))}
      {running.map((use) => (
        <UseDetails key={use.useId} use={use} view={view} />
      ))}
      {stopped.map((use) => (
        <div className="stack" key={use.useId}>
          <UseBox use={use} />
          <UseDetails use={use} view={view} />
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

function UseDetails({ use, view }: { use: UseView; view: StaffView }) {
  if (use.undone) return null;
  return (
    <>
      {(use.crossed.length > 0 || use.endangers.length > 0) && <Crossed use={use} name={view.person.preferredName} />}
      {use.planned.length > 0 && <PlannedBefore use={use} view={view} />}
      {use.kinds.length > 0 && <Kind use={use} />}
      <p>
        <HowDone use={use} />
      </p>
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
          <b>{use.reason.ofBefore ? words.why_before_it : words.why_it_was_used}</b>{' '}
          <span lang="">{use.reason.words}</span>
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
        isFolded
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

/** Another position: a stop and a start at one moment, in one tap. */
function Positions({ use }: { use: UseView }) {
  const words = useWords(incidentWords);
  const { taps, freshIds } = useLogging();
  const { useId, positions } = use;
  if (positions.length === 0) return null;
  const changing = taps.some((tap) => tap.fields.type === 'position_changed' && tap.fields.useId === useId);
  return (
    <section className="panel" aria-labelledby={`position-${useId}`}>
      <h3 id={`position-${useId}`}>{words.changed_to}</h3>
      <p className="note">{use.title}</p>
      {changing && <p>{words.changed_not_saved}</p>}
      {!changing && (
        <EventForm
          type="position_changed"
          formKey={`position:${useId}`}
          fields={{ useId, stopId: freshIds[`position-stop:${useId}`] ?? '' }}
          words={({ mhsdsType }) => words.tap.changed(positions.find(({ code }) => code === mhsdsType)?.label ?? '')}
          className="kinds kinds--tight"
        >
          {positions.map(({ code, label }) => (
            <button key={code} name="mhsdsType" value={code}>
              {label}
            </button>
          ))}
        </EventForm>
      )}
    </section>
  );
}

function HowDone({ use: { useId } }: { use: UseView }) {
  const words = useWords(incidentWords);
  const { incidentId } = useLogging();
  return (
    <a className="alone" href={`/incidents/${incidentId}/uses/${useId}`} aria-describedby={`label-${useId}`}>
      {words.how_it_was_done}
    </a>
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
