import { Link, useLocation } from '@remix-run/react';
import { keptWords } from '../../words/kept';
import { useWords } from '../../words/use-words';
import { useKept, type KeptSent } from './use-kept';

/** Sends what is kept here, and tells what became of each. */
export function KeptTold({ accountId }: { accountId: string }) {
  const { sent, throwAway } = useKept(accountId);
  return sent.map((each) => <Told key={each.id} {...each} throwAway={() => throwAway(each.id)} />);
}

function Told({ to, answer, throwAway }: KeptSent & { throwAway: () => void }) {
  const { taps, ...ofWords } = useWords(keptWords);
  const { pathname } = useLocation();
  const words = { ...ofWords, ...(to.startsWith('/incidents/') && taps) };
  if (answer?.taken) {
    const isBeside = answer.clashes.length > 0;
    return (
      <section className={isBeside ? 'panel panel--honey' : 'panel panel--leaf'}>
        <h2>{isBeside ? words.both_are_here : words.saved_now}</h2>
        {isBeside && <p>{words.somebody_changed_the_same}</p>}
        {to !== pathname && (
          <Link to={to} className="alone">
            {words.see_them}
          </Link>
        )}
      </section>
    );
  }
  if (answer?.reason === 'refused') {
    return (
      <section className="panel panel--honey">
        <h2>{words.not_saved}</h2>
        <p>{answer.words.length > 0 ? words.copy_them : words.cannot_be_read}</p>
        {answer.words.map((text) => (
          <p key={text} className="lead keep-lines" lang="">
            {text}
          </p>
        ))}
        <button type="button" className="button button--plain" onClick={throwAway}>
          {words.throw_them_away}
        </button>
      </section>
    );
  }
  return (
    <section className="panel panel--honey">
      <h2>{words.words_wait}</h2>
      <p>{answer ? words.sign_in_to_send : words.sent_later}</p>
    </section>
  );
}
