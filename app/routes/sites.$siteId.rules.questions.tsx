import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { SiteStanding } from '../domain/site-rule';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { AnswerList } from '../features/site-rules/answer-list';
import { noteOnQuestion, noteSchema } from '../features/site-rules/answer-question.server';
import { findQuestions } from '../features/site-rules/find-rules.server';
import { requireSite } from '../features/site-rules/require-site.server';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { newId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { siteRuleRefusals } from '../words/site-rule-refusals';
import { siteRulesManagingWords } from '../words/site-rules-managing';
import { useLangOf, useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export const meta = pageTitle(siteRulesManagingWords, (words) => words.questions_waiting);

const leads = (standing: SiteStanding) => standing === 'leads';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { site } = await requireSite(request, params.siteId, leads);
  const [questions, exceptions] = [await findQuestions(site, 'question'), await findQuestions(site, 'exception')];
  const withForm = (all: typeof questions) => all.map((each) => ({ ...each, freshId: newId(), freshHideId: newId() }));
  return { site: { id: site.id, name: site.name }, questions: withForm(questions), exceptions: withForm(exceptions) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, site } = await requireSite(request, params.siteId, leads);
  const form = await postedForm(request);
  const read = readForm(form, noteSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await noteOnQuestion(viewer, site.id, read.value);
  if (done.allowed) return redirect(`/sites/${site.id}/rules/questions`, 303);
  if (done.reason === 'not-public') return badForm(refuseForm(form, '', wordsHere(siteRuleRefusals).not_public));
  throw data(null, { status: 404 });
}

export default function AnswerQuestions() {
  const words = useWords(siteRulesManagingWords);
  const { site, questions, exceptions } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const waiting = questions.filter(({ waits }) => waits);
  const done = questions.filter(({ waits }) => !waits);
  return (
    <Screen
      bar={<Bar back={{ to: `/sites/${site.id}/rules`, label: words.back_to_the_rules }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(siteRulesManagingWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.questions_at(site.name)}</h1>
      <section className="stack" aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.length === 0 && <p>{words.nothing_waits}</p>}
        <AnswerList questions={waiting} refusal={refusal} isPublic />
      </section>
      <section className="stack" aria-labelledby="exceptions">
        <h2 id="exceptions">{words.exceptions}</h2>
        <p>{exceptions.length === 0 ? words.nobody_asked : words.only_leads}</p>
        <AnswerList questions={exceptions} refusal={refusal} />
      </section>
      {done.length > 0 && (
        <section className="stack" aria-labelledby="done">
          <h2 id="done">{words.done}</h2>
          <AnswerList questions={done} refusal={refusal} isPublic />
        </section>
      )}
    </Screen>
  );
}
