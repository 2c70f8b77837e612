import { toDoWords } from '../../words/to-do';
import { useLangOf, useWords } from '../../words/use-words';
import type { ToDoIncident } from './find-to-do.server';

interface ToDoListProps {
  list: ToDoIncident[];
  most?: number;
  /** Of the headings: one below the heading that it stands under. */
  heading: 'h2' | 'h3';
}

/** What waits after incidents, one panel for each, overdue first: said in words, never by colour or movement alone. */
export function ToDoList({ list, most = Infinity, heading: Heading }: ToDoListProps) {
  const words = useWords(toDoWords);
  const lang = useLangOf(toDoWords);
  return list.map(({ incidentId, preferredName, siteName, when, items }) => (
    <section className="panel" key={incidentId} aria-labelledby={`to-do-${incidentId}`} lang={lang}>
      <Heading id={`to-do-${incidentId}`}>
        <a href={`/incidents/${incidentId}`} className="alone">
          {words.after(preferredName, when)}
        </a>
      </Heading>
      <p className="note">{siteName}</p>
      <ul className="due">
        {items.slice(0, most).map(({ code, words: what, by, overdue, to }) => (
          <li key={code}>
            <a href={to}>{what}</a>
            <span>{overdue ? <b>{by}</b> : by}</span>
          </li>
        ))}
      </ul>
      {items.length > most && <p className="note">{words.and_more(items.length - most)}</p>}
    </section>
  ));
}

const shownFirst = 2;
const itemsFirst = 3;

/** On the first page of staff: the first few, and where the others are. */
export function ToDoFirst({ list }: { list: ToDoIncident[] }) {
  const words = useWords(toDoWords);
  const lang = useLangOf(toDoWords);
  if (list.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="to-do" lang={lang}>
      <h2 id="to-do">{words.title}</h2>
      <ToDoList list={list.slice(0, shownFirst)} most={itemsFirst} heading="h3" />
      <p>
        <a href="/to-do" className="alone">
          {list.length > shownFirst ? words.see_all(list.length) : words.open_the_list}
        </a>
      </p>
    </section>
  );
}
