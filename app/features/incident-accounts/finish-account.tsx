import { Form, Link } from '@remix-run/react';
import { Choices, TextField } from '../../ui/field';
import { incidentAccountWords } from '../../words/incident-account';
import { useWords } from '../../words/use-words';
import { WithoutWords } from './account-media-steps';
import type { AccountPageProps } from './account-page';

/** All of it once more, who helped, and "this is my account". */
export function FinishAccount(page: AccountPageProps) {
  const words = useWords(incidentAccountWords);
  const { own, preferredName, draft, freshId, refusal, incidentId } = page;
  const typed = refusal?.typed;
  const home = `/incidents/${incidentId}/account`;
  return (
    <>
      <h2>{words.read_it_through}</h2>
      <Said
        asked={own ? words.own_what_happened : words.what_happened(preferredName)}
        said={draft.happened}
        changeAt={home}
      />
      <Said
        asked={own ? words.own_next_time : words.next_time(preferredName)}
        said={draft.nextTime}
        changeAt={`${home}?step=next-time`}
      />
      <WithoutWords {...page} />
      <Form method="post" className="panel stack">
        <input type="hidden" name="id" value={typed?.id ?? freshId} />
        <input type="hidden" name="basedOn" value={typed?.basedOn ?? draft.basedOn} />
        <Choices
          type="radio"
          name="helped"
          label={own ? words.own_did_somebody_help : words.anybody_else}
          options={[
            { value: 'no', label: own ? words.own_nobody_helped : words.nobody_else_helped },
            { value: 'yes', label: own ? words.own_somebody_helped : words.somebody_else_helped },
          ]}
          chosen={[typed?.helped ?? (draft.helpedBy ? 'yes' : 'no')]}
          errors={refusal?.errors.helped}
        />
        <TextField
          name="helpedBy"
          label={own ? words.own_who_helped : words.who_helped}
          hint={words.who_helped_hint}
          maxLength={200}
          defaultValue={typed?.helpedBy ?? draft.helpedBy ?? ''}
          errors={refusal?.errors.helpedBy}
        />
        <p>{own ? words.own_staff_read_later : words.staff_read_later}</p>
        <p className="note">{words.after_finish}</p>
        <p className="row">
          <button className="button button--main" name="do" value="finish">
            {own ? words.own_finish : words.finish}
          </button>
        </p>
      </Form>
    </>
  );
}

function Said({ asked, said, changeAt }: { asked: string; said: string; changeAt: string }) {
  const words = useWords(incidentAccountWords);
  return (
    <section className="panel">
      <h3>{asked}</h3>
      {said ? (
        <p className="lead keep-lines" lang="">
          {said}
        </p>
      ) : (
        <p>{words.nothing_here_yet}</p>
      )}
      <p>
        <Link to={changeAt} className="button button--plain button--small" aria-label={`${words.change_this} ${asked}`}>
          {words.change_this}
        </Link>
      </p>
    </section>
  );
}
