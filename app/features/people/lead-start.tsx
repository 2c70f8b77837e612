import { Link } from '@remix-run/react';
import type { Due, LeadStart as Start } from './lead-start.server';

/** What waits for the lead, in words; people are named, never counted against each other. */
export function LeadStart({ open, notAgreed, overdue, soon }: Start) {
  return (
    <>
      <h1>What is due, what is missing</h1>
      <p>
        <Link to="/people" className="button button--main button--wide">
          Who is here right now
        </Link>
      </p>
      <DueList id="open" title="Still open" none="Nothing is open right now." list={open} />
      <DueList id="not-agreed" title="No agreed plan" none="Everybody here has an agreed plan." list={notAgreed} />
      <DueList id="overdue" title="Look at the plan again: overdue" none="No plan is overdue." list={overdue} />
      <DueList
        id="soon"
        title="Look at the plan again: in the next 30 days"
        none="None in the next 30 days."
        list={soon}
      />
    </>
  );
}

const shown = 50;

function DueList({ id, title, none, list }: { id: string; title: string; none: string; list: Due[] }) {
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {list.length === 0 && <p className="note">{none}</p>}
      <ul className="parts">
        {list.slice(0, shown).map((due) => (
          <li key={due.to}>
            <p>
              <Link to={due.to}>{due.preferredName}</Link>, {due.siteName}
              <br />
              <span className="note">{due.words}</span>
            </p>
          </li>
        ))}
      </ul>
      {list.length > shown && <p className="note">And {list.length - shown} more.</p>}
    </section>
  );
}
