import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { managesRules } from '../domain/site-rule';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { versionsOfRule } from '../features/site-rules/find-rules.server';
import { requireSite } from '../features/site-rules/require-site.server';
import { RuleForm } from '../features/site-rules/rule-form';
import { takeRule } from '../features/site-rules/take-rule.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { calendarDate } from '../platform/time-words';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { siteRulesManagingWords } from '../words/site-rules-managing';
import { useLangOf, useWords } from '../words/use-words';

export const meta = pageTitle(siteRulesManagingWords, (words) => words.the_rule);

/** Where a rule would stand, the word for one that is not written yet. */
const notYet = 'new';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { site } = await requireSite(request, params.siteId, managesRules);
  const versions = params.ruleId === notYet ? [] : await versionsOfRule(site.id, params.ruleId ?? '');
  const last = versions.at(-1);
  if (params.ruleId !== notYet && !last) throw data(null, { status: 404 });
  return {
    siteId: site.id,
    rule: last?.body ?? null,
    known: last?.version ?? 0,
    today: calendarDate(now(), site.timeZone),
    freshId: newId(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inView = await requireSite(request, params.siteId, managesRules);
  const ruleId = params.ruleId === notYet ? null : (params.ruleId ?? '');
  const refusal = await takeRule(inView, ruleId, await postedForm(request));
  return refusal ?? redirect(`/sites/${inView.site.id}/rules`, 303);
}

export default function WriteRule() {
  const words = useWords(siteRulesManagingWords);
  const { siteId, ...page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: `/sites/${siteId}/rules`, label: words.back_to_the_rules }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(siteRulesManagingWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{page.rule ? words.change_rule : words.new_rule}</h1>
      <p className="lead">{words.limits_everybody}</p>
      <p>{words.everybody_reads}</p>
      <RuleForm {...page} refusal={refusal} />
    </Screen>
  );
}
