import { Link } from '@remix-run/react';
import type { WayStop } from './question-data.server';
import { ProgressMark } from './way';
import { planWords } from '../../words/plan';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

/** The questions of the plan and how far each is, in a word and a shape (A3). */
export function TaskList({ ownerId, stops }: { ownerId: string; stops: WayStop[] }) {
  const words = useWords(planWords);
  const questions = useWords(questionWords);
  return (
    <ul className="tasks">
      {stops.map(({ section, progress }) => (
        <li key={section}>
          <Link to={`/people/${ownerId}/plan/${section}`}>
            <b>{questions[section].title}</b>
            <span className="progress">
              <ProgressMark progress={progress} />
              {words.progress[progress]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
