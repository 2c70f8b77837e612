import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { managesRules } from '../domain/site-rule';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { AskForm, ExceptionForm } from '../features/site-rules/ask-form';
import { findQuestions, findRules } from '../features/site-rules/find-rules.server';
import { ManageDoors } from '../features/site-rules/manage-doors';
import { QuestionList } from '../features/site-rules/question-list';
import { requireSite } from '../features/site-rules/require-site.server';
import { RulesList } from '../features/site-rules/rules-list';
import { takeQuestion } from '../features/site-rules/take-question.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { isId, newId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { siteRuleWords } from '../words/site-rules';
import { useWords } from '../words/use-words';

export const meta = pageTitle(siteRuleWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, site, standing } = await requireSite(request, params.siteId);
  const about = new URL(request.url).searchParams.get('about');
  const asksForThemselves = viewer.role === 'person' || viewer.role === 'supporter';
  return {
    siteId: site.id,
    standing,
    manages: managesRules(standing),
    about: isId(about) ? about : null,
    freshId: newId(),
    freshExceptionId: newId(),
    mine: asksForThemselves ? await findQuestions(site, 'exception', viewer.accountId) : null,
    ...(await findRules(site, now())),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return takeQuestion(await requireSite(request, params.siteId), await postedForm(request));
}

export default function RulesHere() {
  const words = useWords(siteRuleWords);
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { siteId, rules, about, mine } = page;
  const asksForException = refusal?.typed.does === 'ask-for-exception';
  return (
    <Screen bar={<Bar back={{ to: '/', label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <RulesList {...page} at={`/sites/${siteId}/rules`} changes={page.manages} />
      {page.manages && <ManageDoors siteId={siteId} standing={page.standing} />}
      {mine && mine.length > 0 && (
        <section className="panel" aria-labelledby="mine">
          <h2 id="mine">{words.what_i_asked_for}</h2>
          <p>{words.only_leads_read}</p>
          <QuestionList questions={mine} />
        </section>
      )}
      <AskForm rules={rules} about={about} freshId={page.freshId} refusal={asksForException ? undefined : refusal} />
      {mine && (
        <ExceptionForm
          rules={rules}
          about={about}
          freshId={page.freshExceptionId}
          refusal={asksForException ? refusal : undefined}
        />
      )}
    </Screen>
  );
}
