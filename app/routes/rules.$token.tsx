import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { AskForm } from '../features/site-rules/ask-form';
import { findRules } from '../features/site-rules/find-rules.server';
import { RulesList } from '../features/site-rules/rules-list';
import { siteOfLink } from '../features/site-rules/site-link.server';
import { takeVisitorsQuestion } from '../features/site-rules/take-question.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { isId, newId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { siteRuleWords } from '../words/site-rules';

export const meta = pageTitle(siteRuleWords, (words) => words.on_tab);

/** The site that the link opens, without an account; else there is nothing here. */
async function siteOf(token = '') {
  const site = await siteOfLink(token);
  if (!site) throw data(null, { status: 404 });
  return site;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const site = await siteOf(params.token);
  const about = new URL(request.url).searchParams.get('about');
  return { about: isId(about) ? about : null, freshId: newId(), ...(await findRules(site, now())) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const site = await siteOf(params.token);
  return takeVisitorsQuestion(site, params.token ?? '', String(context.address ?? ''), await postedForm(request));
}

export default function RulesForVisitors() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { token = '' } = useParams();
  return (
    <Screen bar={<Bar />}>
      <ErrorSummary errors={refusal?.errors} />
      <RulesList {...page} at={`/rules/${token}`} changes={false} />
      <AskForm rules={page.rules} about={page.about} freshId={page.freshId} refusal={refusal} />
    </Screen>
  );
}
