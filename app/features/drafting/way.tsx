import { Link } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import { progressLabels, type Progress } from '../../domain/progress';
import { questions } from '../../domain/questions';
import type { WayStop } from './question-data.server';

/** How far a section is, as a shape; the word stands beside it. */
export function ProgressMark({ progress }: { progress: Progress }) {
  return <i className={`mark mark--${progress}`} aria-hidden="true" />;
}

interface WayProps {
  ownerId: string;
  stops: WayStop[];
  current: SectionCode;
}

/** The way through the plan, beside the question where there is room. */
export function Way({ ownerId, stops, current }: WayProps) {
  return (
    <nav className="way" aria-label="All the questions">
      <ul>
        {stops.map(({ section, progress }) => (
          <li key={section}>
            <Link to={`/people/${ownerId}/plan/${section}`} aria-current={section === current ? 'page' : undefined}>
              <ProgressMark progress={progress} />
              <span>
                {questions[section].title}
                <span className="unseen">: {progressLabels[progress]}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
