import { toDoWords } from '../../words/to-do';
import { useLangOf, useWords } from '../../words/use-words';
import type { TalkRequest } from './find-talk-requests.server';

/** Who of the staff would like to be talked with: one sentence each, and nothing else of what they wrote. */
export function TalkRequests({ list }: { list: TalkRequest[] }) {
  const words = useWords(toDoWords);
  const lang = useLangOf(toDoWords);
  if (list.length === 0) return null;
  return (
    <section className="panel panel--honey" aria-labelledby="would-like-to-talk" lang={lang}>
      <h2 id="would-like-to-talk">{words.would_like_to_talk}</h2>
      <p className="note">{words.ask_how}</p>
      <ul className="parts">
        {list.map(({ id, name, siteName, when }) => (
          <li key={id}>
            <form method="post" action="/to-do" className="stack">
              <input type="hidden" name="id" value={id} />
              <p>
                {words.asks(name)}
                <br />
                <span className="note">
                  {siteName} · {words.asked(when)}
                </span>
              </p>
              <p>
                <button className="button button--plain button--small" name="do" value="talked">
                  {words.i_talked}
                </button>
              </p>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
