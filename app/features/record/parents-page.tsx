import { Form } from '@remix-run/react';
import { isFramework } from '../../domain/legal-framework';
import { parents } from '../../domain/parents-copy';
import { notSure } from '../../domain/record-answers';
import type { AnswerField } from '../../domain/record-fields';
import type { RecordReason } from '../../domain/record-reasons';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextField } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { easyRecordWords } from '../../words/easy-record';
import { legalWords } from '../../words/legal';
import { parentsCopyWords } from '../../words/parents-copy';
import { recordWords } from '../../words/record';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { ParentsCopy } from './parents-copy.server';
import { Part, Table } from './story-parts';
import './record-print.css';

export interface ParentsPageProps {
  copy: ParentsCopy | null;
  isStaff: boolean;
  mayGive: boolean;
  keptFromParents: boolean;
  personId: string;
  incidentId: string;
  eventId: string;
  accountId: string;
  refusal: FormRefusal | undefined;
}

/** The copy that a school gives the parents: of their child, and of nobody else. */
export function ParentsPage(page: ParentsPageProps) {
  const words = useWords(parentsCopyWords);
  const { copy, isStaff, incidentId, personId, refusal } = page;
  const back = isStaff ? `/incidents/${incidentId}/record` : `/people/${personId}/incidents`;
  return (
    <Screen bar={<Bar back={{ to: back, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      {copy ? <Copy copy={copy} /> : <h1>{words.only_schools}</h1>}
      {page.mayGive && <Give {...page} />}
    </Screen>
  );
}

function Copy({ copy }: { copy: ParentsCopy }) {
  const words = useWords(parentsCopyWords);
  const { outcome: said } = useWords(easyRecordWords);
  const { person, uses, tried, jobs, answers, given } = copy;
  const legalLang = useLangOf(legalWords);
  const say = useSay();
  return (
    <article className="record-read">
      <header className="stack">
        <h1>{words.title(person.preferredName)}</h1>
        <p className="lead">
          {words.about(person.name, person.born)}. {words.at(copy.siteName, copy.day)}
        </p>
        <p>{words.times(copy.started, copy.ended)}</p>
        <p>
          <b>{given ? words.given(given.who, given.when) : words.for_parents}</b>{' '}
          <span className="note on-screen">{words.print}</span>
        </p>
      </header>
      <Part id="used" title={words.used}>
        {uses.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <Table
              caption={words.used_table}
              heads={[words.what, words.from, words.to, words.how_long]}
              rows={uses.map(({ useId, title, started, stopped, lasted }) => ({
                ...{ key: useId, head: title, cells: [started, stopped ?? words.no_end_yet, lasted] },
              }))}
            />
            <p>{words.by_whom(jobs)}</p>
          </>
        )}
      </Part>
      {tried.length > 0 && (
        <Part id="tried" title={words.tried}>
          <Table
            caption={words.tried_table}
            heads={[words.from_plan, words.how_it_went]}
            rows={tried.map(({ itemId, text, outcome, why }) => ({
              ...{ key: itemId, head: text, isSaid: true },
              cells: [
                <span key={itemId}>
                  {outcome ? said[outcome] : words.not_answered}
                  {why && <blockquote lang="">{why}</blockquote>}
                </span>,
              ],
            }))}
          />
        </Part>
      )}
      <Part id="says" title={words.says}>
        {answers.length === 0 && <p>{words.nothing_yet}</p>}
        <dl className="answers-read">
          {answers.map(({ field, value }) => {
            const coded = say(field, value);
            return (
              <div key={field}>
                <dt>{words.ask[field]}</dt>
                <dd className="keep-lines" lang={coded === null ? '' : legalLang}>
                  {coded ?? value}
                </dd>
              </div>
            );
          })}
        </dl>
      </Part>
      <footer className="printed">
        <p>{words.questions}</p>
      </footer>
    </article>
  );
}

/** What a code says; nothing for somebody's own words. */
function useSay(): (field: AnswerField, value: string) => string | null {
  const legal = useWords(legalWords);
  const { choice, not_sure } = useWords(recordWords);
  return (field, value) => {
    if (field === 'reasonCode') return legal.reason[value as RecordReason] ?? value;
    if (isFramework(value)) return legal.framework[value];
    const choices: Record<string, string> | undefined =
      field in choice ? choice[field as keyof typeof choice] : undefined;
    return choices?.[value] ?? (value === notSure ? not_sure : null);
  };
}

/** It goes to nobody by itself: a person gives it, and says so. */
function Give({ copy, incidentId, keptFromParents, eventId, accountId, refusal }: ParentsPageProps) {
  const words = useWords(parentsCopyWords);
  return (
    <section className="panel on-screen" aria-labelledby="give">
      <h2 id="give">{words.before_giving}</h2>
      {keptFromParents && (
        <p>
          <b>{words.kept}</b>
        </p>
      )}
      <p>{words.read_it_first}</p>
      <Form method="post" action={`/incidents/${incidentId}/record/parents`} className="stack">
        <input type="hidden" name="whom" value={parents} />
        <input type="hidden" name="eventId" value={eventId} />
        <input type="hidden" name="tappedBy" value={accountId} />
        <TextField name="text" label={words.how} defaultValue={refusal?.typed.text} errors={refusal?.errors.text} />
        <p className="row">
          <button className="button button--main">{copy?.given ? words.give_again : words.give}</button>
        </p>
      </Form>
    </section>
  );
}
