import { Link } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import type { Progress } from '../../domain/progress';
import type { WayStop } from './question-data.server';
import { planWords } from '../../words/plan';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

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
  const words = useWords(planWords);
  const questions = useWords(questionWords);
  return (
    <nav className="way" aria-label={words.all_the_questions}>
      <ul>
        {stops.map(({ section, progress }) => (
          <li key={section}>
            <Link to={`/people/${ownerId}/plan/${section}`} aria-current={section === current ? 'page' : undefined}>
              <ProgressMark progress={progress} />
              <span>
                {questions[section].title}
                <span className="unseen">: {words.progress[progress]}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
