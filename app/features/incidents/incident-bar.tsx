import { useEffect, useState } from 'react';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import type { StaffView } from './incident-view';

/** Whom it is about, who is with them, and a quiet clock in whole minutes. */
export function IncidentBar({ view }: { view: StaffView }) {
  const { person, ended, started } = view;
  const minutes = useMinutes(view);
  return (
    <header className="bar">
      {/* A whole page load: a tap that is not sent yet warns before it is left. */}
      <a href={`/people/${person.id}/now`} className="back" aria-label={`Back to the card of ${person.preferredName}`}>
        <Icon name="back" />
      </a>
      <Face name={person.name} />
      <p className="who">
        <b>{person.preferredName}</b>
        <span>{view.company}</span>
      </p>
      <p className="clock">
        <b>{ended ? 'Ended' : minutesInWords(minutes)}</b>
        <span className="note">{ended ? `at ${ended.time}` : `since ${started}`}</span>
      </p>
      <a href="/help" className="button button--plain button--small" aria-label="Get help">
        <span className="roomy">Get help</span>
        <span className="tight">Help</span>
      </a>
    </header>
  );
}

/** Whole minutes since it started, by the server's time and the device's stopwatch: a wrong clock changes nothing (H8). */
function useMinutes({ now, startedAt, ended }: StaffView): number {
  const [minutes, setMinutes] = useState(Math.floor((now - startedAt) / 60_000));
  useEffect(() => {
    const shownAt = performance.now();
    const update = () => setMinutes(Math.floor((now - startedAt + performance.now() - shownAt) / 60_000));
    update();
    if (ended) return;
    const timer = setInterval(update, 15_000);
    return () => clearInterval(timer);
  }, [now, startedAt, ended]);
  return minutes;
}

function minutesInWords(minutes: number): string {
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
