import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { incidentWords } from '../../words/incidents';
import { screenWords } from '../../words/screen';
import { useWords } from '../../words/use-words';
import type { StaffView } from './incident-view';
import { useServerNow } from './use-server-now';

/** Whom it is about, who is with them, and a quiet clock in whole minutes. */
export function IncidentBar({ view }: { view: StaffView }) {
  const { person, ended, started } = view;
  const words = useWords(incidentWords);
  const { get_help, help } = useWords(screenWords);
  const minutes = Math.floor((useServerNow(view.now, !ended) - view.startedAt) / 60_000);
  return (
    <header className="bar">
      {/* A whole page load: a tap that is not sent yet warns before it is left. */}
      <a
        href={view.isWithThem ? `/people/${person.id}/now` : '/people'}
        className="back"
        aria-label={view.isWithThem ? words.back_to_the_card(person.preferredName) : words.back_to_people}
      >
        <Icon name="back" />
      </a>
      <Face name={person.name} />
      <p className="who">
        <b>{person.preferredName}</b>
        <span>{view.company}</span>
      </p>
      <p className="clock">
        <b>{ended ? words.ended : lasting(minutes, words)}</b>
        <span className="note">{ended ? words.ended_at(ended.clock) : words.since(started)}</span>
      </p>
      <a href="/help" className="button button--plain button--small" aria-label={get_help}>
        <span className="roomy">{get_help}</span>
        <span className="tight">{help}</span>
      </a>
    </header>
  );
}

function lasting(minutes: number, words: (typeof incidentWords)['en']): string {
  if (minutes < 1) return words.just_now;
  if (minutes < 60) return words.minutes(minutes);
  return words.hours_and_minutes(Math.floor(minutes / 60), minutes % 60);
}
