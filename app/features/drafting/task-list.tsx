import { Link } from '@remix-run/react';
import { progressLabels } from '../../domain/progress';
import { questions } from '../../domain/questions';
import type { WayStop } from './question-data.server';
import { ProgressMark } from './way';

/** The questions of the plan and how far each is, in a word and a shape (A3). */
export function TaskList({ ownerId, stops }: { ownerId: string; stops: WayStop[] }) {
  return (
    <ul className="tasks">
      {stops.map(({ section, progress }) => (
        <li key={section}>
          <Link to={`/people/${ownerId}/plan/${section}`}>
            <b>{questions[section].title}</b>
            <span className="progress">
              <ProgressMark progress={progress} />
              {progressLabels[progress]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
