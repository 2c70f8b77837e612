import { Link } from '@remix-run/react';
import type { Due, LeadStart as Start } from './lead-start.server';
import { AskedList } from '../site-rules/asked-list';
import { ConcernList } from '../to-do/concern-list';
import { BrokenPromises } from '../to-do/broken-promises';
import { NewHereList } from '../to-do/new-here';
import { ToDoFirst } from '../to-do/to-do-list';
import { TalkRequests } from '../to-do/talk-requests';
import { useKeptFresh } from '../../ui/use-asked-again';
import { startWords } from '../../words/starts';
import { useWords } from '../../words/use-words';

/** What waits for the lead, in words; people are named, never counted against each other. */
export function LeadStart({
  talk,
  answers,
  concerns,
  late,
  toDo,
  broken,
  unowned,
  open,
  notAgreed,
  overdue,
  soon,
  asked,
  gone,
}: Start) {
  const words = useWords(startWords);
  useKeptFresh();
  return (
    <>
      <h1>{words.title.lead}</h1>
      <p>
        <Link to="/people" className="button button--main button--wide">
          {words.who_is_here}
        </Link>
      </p>
      {late.length > 0 && <DueList id="late" title={words.late_checks} none="" list={late} />}
      <ConcernList list={concerns} />
      <TalkRequests list={talk} />
      <NewHereList of="answers" list={answers} />
      <ToDoFirst list={toDo} />
      <BrokenPromises list={broken} />
      {unowned.length > 0 && <DueList id="unowned" title={words.nobody_makes_sure} none="" list={unowned} />}
      <DueList id="open" title={words.still_open} none={words.nothing_is_open} list={open} />
      <DueList id="not-agreed" title={words.no_agreed_plan} none={words.everybody_has_agreed} list={notAgreed} />
      <DueList id="overdue" title={words.overdue} none={words.no_plan_is_overdue} list={overdue} />
      <DueList id="soon" title={words.soon} none={words.none_soon} list={soon} />
      <AskedList asked={asked} />
      {gone.map(({ siteId, siteName }) => (
        <p key={siteId}>
          <Link to={`/sites/${siteId}/records`} className="alone">
            {words.records_of_those_gone(siteName)}
          </Link>
        </p>
      ))}
    </>
  );
}

const shown = 50;

function DueList({ id, title, none, list }: { id: string; title: string; none: string; list: Due[] }) {
  const words = useWords(startWords);
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {list.length === 0 && <p className="note">{none}</p>}
      <ul className="parts">
        {list.slice(0, shown).map((due) => (
          <li key={due.to}>
            <p>
              <Link to={due.to}>
                {due.preferredName}, {due.siteName}
              </Link>
              <br />
              <span className="note">{due.words}</span>
            </p>
          </li>
        ))}
      </ul>
      {list.length > shown && <p className="note">{words.and_more(list.length - shown)}</p>}
    </section>
  );
}
