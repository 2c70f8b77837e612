import { Form } from '@remix-run/react';
import { longestAccount } from '../../domain/incident-account';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextArea } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { statementWords } from '../../words/statement';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { AccountDraft } from './account-draft';

interface StatementPageProps {
  incidentId: string;
  preferredName: string;
  startedInWords: string;
  draft: AccountDraft;
  freshId: string;
  refusal: FormRefusal | undefined;
}

/** What one member of staff saw and did, by its author alone (P10). */
export function StatementPage(page: StatementPageProps) {
  const { incidentId, preferredName, startedInWords, draft, freshId, refusal } = page;
  const words = useWords(statementWords);
  const typed = refusal?.typed;
  const box = (name: 'happened' | 'nextTime') => ({
    name,
    rows: 7,
    maxLength: longestAccount,
    defaultValue: typed?.[name] ?? draft[name],
    errors: refusal?.errors[name],
  });
  return (
    <Screen bar={<Bar back={{ to: `/incidents/${incidentId}#account`, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.my_statement}</h1>
      <p className="note">{words.when(startedInWords)}</p>
      <p>{words.yours_alone(preferredName)}</p>
      <p>{words.then_you_read(preferredName)}</p>
      {draft.isLater && <p>{words.earlier_stay}</p>}
      <Form method="post" className="panel stack">
        <input type="hidden" name="id" value={typed?.id ?? freshId} />
        <input type="hidden" name="basedOn" value={typed?.basedOn ?? draft.basedOn} />
        <p>{words.no_soft_words}</p>
        <TextArea {...box('happened')} label={words.what_happened} hint={words.what_happened_hint} />
        <StandsNow said={typed?.happenedNow} />
        <TextArea {...box('nextTime')} label={words.do_differently} hint={words.do_differently_hint} />
        <StandsNow said={typed?.nextTimeNow} />
        <p className="row">
          <button className="button button--main" name="do" value="finish">
            {words.finish}
          </button>
          <button className="button button--plain" name="do" value="keep">
            {words.keep_for_later}
          </button>
        </p>
      </Form>
    </Screen>
  );
}

/** What was saved meanwhile, where a form was overtaken. */
function StandsNow({ said }: { said: string | undefined }) {
  const words = useWords(statementWords);
  if (!said) return null;
  return (
    <div>
      <p className="note">{words.it_says_now}</p>
      <p className="said keep-lines" lang="">
        {said}
      </p>
    </div>
  );
}
