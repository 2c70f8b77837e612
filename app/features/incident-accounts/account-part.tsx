import { Form, Link } from '@remix-run/react';
import { askedAnswers } from '../../domain/incident-account';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { useWords } from '../../words/use-words';
import type { AccountsLine } from './accounts-view';
import { LearningPart } from './learning-part';
import { Differs } from './differs';

/** On the page of an incident: how far the person's account is, and what whoever reads it can do about it (P10). */
export function AccountPart({ line }: { line: AccountsLine }) {
  const words = useWords(incidentAccountsWords);
  const { incidentId, own, preferredName: name, state, asked, statement, standpoint } = line;
  const home = `/incidents/${incidentId}`;
  const isGiven = state === 'given' || state === 'given_with_help';
  return (
    <>
      <section className="panel panel--honey" aria-labelledby="account">
        <h2 id="account" tabIndex={-1}>
          {own ? words.own_my_account : words.account_of(name)}
        </h2>
        <p>{own ? words.own_state[state] : words.state(name)[state]}</p>
        {asked && !own && !isGiven && <p className="note">{words.asked_by(asked.who, asked.when)}</p>}
        {own && !isGiven && <p>{words.own_not_now_is_fine}</p>}
        {standpoint === 'took_part' && !isGiven && <p className="note">{words.you_took_part(name)}</p>}
        {!own && line.mayAsk && <Asked line={line} />}
        {statement && (
          <>
            <h3>{words.your_statement}</h3>
            <p>{words.statement[statement]}</p>
          </>
        )}
        <p className="row">
          {own && (
            <Link className="button button--main" to={`${home}/account`}>
              {isGiven ? words.own_change_it : words.own_tell_it}
            </Link>
          )}
          {!own && line.mayWritePersons && (
            <Link className="button button--plain" to={`${home}/account`}>
              {words.type_it(name)}
            </Link>
          )}
          {statement && (
            <Link className="button button--plain" to={`${home}/statement`}>
              {words.write_statement[statement]}
            </Link>
          )}
          {(line.isOpen || isGiven) && (
            <Link className="button button--plain" to={`${home}/accounts`}>
              {own ? words.own_read_both : words.read_both}
            </Link>
          )}
          {own && (
            <Link className="button button--plain" to={`${home}/accounts#differs`}>
              {words.own_differently}
            </Link>
          )}
        </p>
        <Differs line={line} />
      </section>
      <LearningPart line={line} />
    </>
  );
}

/** That they were asked is written down with one tap, by whom and when. */
function Asked({ line: { incidentId, preferredName, askId } }: { line: AccountsLine }) {
  const words = useWords(incidentAccountsWords);
  return (
    <Form method="post" action={`/incidents/${incidentId}/accounts`} className="row">
      <input type="hidden" name="do" value="asked" />
      <input type="hidden" name="id" value={askId} />
      <span id="they-were-asked">{words.they_were_asked(preferredName)}</span>
      {askedAnswers.map((answer) => (
        <button
          key={answer}
          className="button button--plain button--small"
          name="answer"
          value={answer}
          aria-describedby="they-were-asked"
        >
          {words[answer]}
        </button>
      ))}
    </Form>
  );
}
