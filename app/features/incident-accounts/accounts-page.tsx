import { Link } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { AccountsShown } from './accounts-view';
import { SeeDifferently } from './differs';
import { OneAccount } from './one-account';
import './incident-accounts.css';

interface AccountsPageProps {
  shown: AccountsShown;
  /** Nothing is open before somebody says whether they were there. */
  asksIfThere: boolean;
  refusal: FormRefusal | undefined;
}

/** The person's account and the staff's, side by side, of the same size (P10). */
export function AccountsPage({ shown, asksIfThere, refusal }: AccountsPageProps) {
  const words = useWords(incidentAccountsWords);
  const { own, preferredName, incidentId, startedInWords, accounts } = shown;
  const home = `/incidents/${incidentId}`;
  return (
    <Screen bar={<Bar back={{ to: `${home}#account`, label: words.back }} />} foot={<SignedInFoot />} wide>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? words.own_title : words.title(preferredName)}</h1>
      <p className="note">{words.when(startedInWords)}</p>
      {asksIfThere ? (
        <section className="panel" aria-labelledby="there">
          <h2 id="there">{words.were_you_there}</h2>
          <p>{words.write_yours_first(preferredName)}</p>
          <p className="row">
            <Link className="button button--main" to={`${home}/statement`}>
              {words.i_was_there}
            </Link>
            <Link className="button button--plain" to={`${home}/accounts?was=elsewhere`}>
              {words.i_was_not_there}
            </Link>
          </p>
        </section>
      ) : (
        <div className="sides">
          {accounts.map((account) => (
            <OneAccount key={account.whose} account={account} shown={shown} />
          ))}
          {accounts.every(({ isPersons }) => isPersons) && (
            <section className="panel">
              <p>{words.no_statement_yet}</p>
            </section>
          )}
        </div>
      )}
      {!asksIfThere && shown.standpoint === 'took_no_part' && shown.mayWritePersons && (
        <p>
          <Link className="button button--plain" to={`${home}/account?was=elsewhere`}>
            {words.type_it(preferredName)}
          </Link>
        </p>
      )}
      <SeeDifferently shown={shown} refusal={refusal} />
      {own && (
        <section className="panel" aria-labelledby="complain">
          <h2 id="complain">{words.own_complain}</h2>
          <p>{words.own_complain_how}</p>
          <p>{words.own_advocate}</p>
          <p>
            <Link className="button button--plain" to="/help">
              {words.own_who_can_help}
            </Link>
          </p>
        </section>
      )}
    </Screen>
  );
}
