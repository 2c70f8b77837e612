import { notificationWords } from '../../words/notifications';
import { recordWords } from '../../words/record';
import { useLangOf, useWords } from '../../words/use-words';
import type { RecordView } from './record-view';
import type { ToTellView } from './to-tell';

/** Who had to be told, and whether they were: told by a person, or why not. Nothing is sent by itself. */
export function Telling({ view }: { view: RecordView }) {
  const words = useWords(recordWords);
  const notices = useWords(notificationWords);
  const lang = useLangOf(notificationWords);
  if (view.toTell.length === 0) return null;
  return (
    <section className="panel stack" id="told" aria-labelledby="told-title" lang={lang}>
      <h2 id="told-title">{words.who_to_tell}</h2>
      <p className="note">{notices.nothing_goes}</p>
      {view.toTell.map((each) => (
        <Tell key={each.whom} each={each} view={view} />
      ))}
    </section>
  );
}

function Tell({ each, view }: { each: ToTellView; view: RecordView }) {
  const words = useWords(recordWords);
  const notices = useWords(notificationWords);
  const { whom, audience, contact, reasons, basis, by, said, asksWhy, eventId } = each;
  const label = contact ? [contact.name, contact.relationship].filter(Boolean).join(', ') : notices.audience[audience];
  const id = `how-${eventId}`;
  return (
    <div className="told stack">
      <h3>{label}</h3>
      <p>
        {contact?.phone && `${contact.phone}. `}
        {reasons.map((reason) => notices.reason[reason]).join(' ')}{' '}
        {basis !== 'plan' && <span className="note">{notices.basis[basis]}</span>}
      </p>
      {said && (
        <p>
          <b>{said.withheld ? words.not_told(said.who, said.when) : words.told(said.who, said.when)}</b> {said.text}
        </p>
      )}
      {!said && <p className="note">{words.tell_by(by)}</p>}
      <form method="post" action={`/incidents/${view.incidentId}`} className="stack">
        <input type="hidden" name="type" value="told" />
        <input type="hidden" name="whom" value={whom} />
        <input type="hidden" name="eventId" value={eventId} />
        <input type="hidden" name="tappedBy" value={view.reader.accountId} />
        <div className="field">
          <label htmlFor={id}>{words.when_and_how}</label>
          <input id={id} type="text" name="text" required maxLength={4_000} lang="" />
        </div>
        {asksWhy && (
          <div className="field">
            <label htmlFor={`why-${eventId}`}>{words.why_changed}</label>
            {/* Who was not told may be told by now: that changes nothing that was said. */}
            <input
              id={`why-${eventId}`}
              type="text"
              name="because"
              required={!said?.withheld}
              maxLength={4_000}
              lang=""
            />
          </div>
        )}
        <p className="row">
          <button className="button">{words.they_know}</button>
          <button className="button button--plain" name="withheld" value="yes">
            {words.not_telling}
          </button>
        </p>
      </form>
    </div>
  );
}
