import { Form } from '@remix-run/react';
import { longestAccount } from '../../domain/incident-account';
import type { FormRefusal } from '../../platform/form';
import { TextArea } from '../../ui/field';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { useWords } from '../../words/use-words';
import type { AccountsLine, AccountsShown } from './accounts-view';

/** What the person sees differently, dated, beside what was written (P4). */
export function Differs({ line: { own, preferredName, differs } }: { line: AccountsLine }) {
  const words = useWords(incidentAccountsWords);
  if (differs.length === 0) return null;
  return (
    <>
      <h3>{own ? words.own_differently : words.differently(preferredName)}</h3>
      {differs.map(({ id, words: said, who, when, asksForChange }) => (
        <div className="told" key={id}>
          <p className="said keep-lines" lang="">
            {said}
          </p>
          {asksForChange && <p>{words.asks_for_change}</p>}
          <p className="note">{own ? words.own_said_by(who, when) : words.said_by(who, when)}</p>
        </div>
      ))}
    </>
  );
}

/** "I see this differently": it overwrites nothing and nobody takes it away. */
export function SeeDifferently({ shown, refusal }: { shown: AccountsShown; refusal: FormRefusal | undefined }) {
  const words = useWords(incidentAccountsWords);
  const { own, preferredName, standpoint } = shown;
  const mine = refusal?.typed.do === 'differs' ? refusal : undefined;
  const mayDiffer = own || standpoint === 'decider';
  if (!mayDiffer && shown.differs.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="differs">
      <h2 id="differs" tabIndex={-1}>
        {own ? words.own_differently : words.differently(preferredName)}
      </h2>
      <Differs line={shown} />
      {mayDiffer && (
        <Form method="post" className="stack">
          <input type="hidden" name="do" value="differs" />
          <input type="hidden" name="id" value={mine?.typed.id ?? shown.freshId} />
          {own && <p>{words.own_nothing_is_overwritten}</p>}
          <TextArea
            name="words"
            label={own ? words.own_what_is_different : words.what_is_different(preferredName)}
            rows={4}
            maxLength={longestAccount}
            defaultValue={mine?.typed.words}
            errors={mine?.errors.words}
          />
          <label className="choice">
            <input type="checkbox" name="asksForChange" defaultChecked={mine?.typed.asksForChange === 'on'} />
            <span>{own ? words.own_ask_for_change : words.ask_for_change}</span>
          </label>
          <p className="row">
            <button className="button button--main">{words.keep_it}</button>
          </p>
        </Form>
      )}
    </section>
  );
}
