import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { agreedPlan } from '../features/plans/agreed-plan.server';
import { AgreedPlanPage } from '../features/plans/agreed-plan-page';
import { Bar, Screen } from '../ui/screen';
import { agreedWords } from '../words/agreed';
import { easyWords } from '../words/easy';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(agreedWords, (words) => words.the_agreed_plan);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'agreed.read');
  return agreedPlan(inView, /^[1-9]\d{0,5}$/.test(params.number ?? '') ? Number(params.number) : 0);
}

export default function AgreedPlan() {
  const words = useWords(agreedWords);
  const easy = useWords(easyWords);
  const plan = useLoaderData<typeof loader>();
  return (
    <Screen
      bar={<Bar back={{ to: plan.own ? '/' : `/people/${plan.personId}`, label: words.back }} />}
      foot={<SignedInFoot />}
    >
      <AgreedPlanPage {...plan} />
      <p className="row">
        {plan.number === plan.latest && (
          <Link to="../easy" relative="path" className="button button--plain">
            {easy.easy_read}
          </Link>
        )}
        {plan.seesDraft && (
          <Link to={`/people/${plan.personId}/plan`} className="button button--plain">
            {plan.own ? words.own_change_my_plan : words.the_draft}
          </Link>
        )}
        {plan.seesCard && (
          <a href={`/people/${plan.personId}/now`} className="button button--plain">
            {words.card}
          </a>
        )}
      </p>
    </Screen>
  );
}
