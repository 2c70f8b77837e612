import { Link } from '@remix-run/react';
import { startWords } from '../../words/starts';
import { useWords } from '../../words/use-words';
import type { WaitingQuestion } from './waiting-questions.server';

const shown = 50;

/** On a lead's first page: what somebody asked about a rule, and nobody has answered. */
export function AskedList({ asked }: { asked: WaitingQuestion[] }) {
  const words = useWords(startWords);
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked">{words.asked_about_rules}</h2>
      {asked.length === 0 && <p className="note">{words.no_question_waits}</p>}
      <ul className="parts">
        {asked.slice(0, shown).map(({ id, siteId, siteName, kind, when }) => (
          <li key={id}>
            <p>
              <Link to={`/sites/${siteId}/rules/questions`}>{words.asked_what[kind]}</Link>, {siteName}
              <br />
              <span className="note">{words.asked_when(when)}</span>
            </p>
          </li>
        ))}
      </ul>
      {asked.length > shown && <p className="note">{words.and_more(asked.length - shown)}</p>}
    </section>
  );
}
