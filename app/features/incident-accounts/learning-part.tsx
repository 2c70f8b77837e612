import { Link } from '@remix-run/react';
import { learningWords } from '../../words/learning';
import { useWords } from '../../words/use-words';
import type { AccountsLine } from './accounts-view';

/** On the page of an incident: how the person wants to talk about it, and how far that is. */
export function LearningPart({ line }: { line: AccountsLine }) {
  const words = useWords(learningWords);
  const { incidentId, own, preferredName: name, learning } = line;
  const link = own
    ? { not_asked: words.own_choose, not_now: words.own_choose, chosen: words.own_change, talked: words.own_open }
    : { not_asked: words.choose(name), not_now: words.choose(name), chosen: words.open, talked: words.open };
  return (
    <section className="panel" aria-labelledby="learning">
      <h2 id="learning">{own ? words.own_title : words.title(name)}</h2>
      <p>{own ? words.own_state[learning.state] : words.state(name)[learning.state]}</p>
      <Chosen line={line} />
      <p>
        <Link className="button button--plain" to={`/incidents/${incidentId}/learning`}>
          {link[learning.state]}
        </Link>
      </p>
    </section>
  );
}

/** The choice that counts, in the person's words, with who wrote it down. */
export function Chosen({ line }: { line: AccountsLine }) {
  const words = useWords(learningWords);
  const { own, preferredName: name, learning } = line;
  const { choice } = learning;
  if (!choice) return null;
  const { how, withWhom, when, where, helpedBy, typedFor, who } = choice;
  const said = [
    [words.own_with_whom, withWhom],
    [words.when, when],
    [words.where, where],
  ].filter(([, answer]) => answer !== '');
  return (
    <>
      <ul className="says">
        {how !== 'not_now' && (
          <li>
            <b>{words.way[how]}</b>
          </li>
        )}
        {said.map(([asked, answer]) => (
          <li key={asked}>
            {asked} <b lang="">{answer}</b>
          </li>
        ))}
      </ul>
      <p className="note">
        {own && !typedFor ? words.own_chosen(choice.chosenOn) : words.chosen(name, choice.chosenOn)}
        {typedFor && ` ${words.in_their_words(who)}`}
        {helpedBy && ` ${words.with_help(helpedBy)}`}
      </p>
    </>
  );
}
