import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { agreedPlan } from '../features/plans/agreed-plan.server';
import { EasyPlanPage } from '../features/plans/easy-plan-page';
import { listVersions } from '../features/plans/find-version.server';
import { Bar, Screen } from '../ui/screen';
import { agreedWords } from '../words/agreed';
import { easyWords } from '../words/easy';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(easyWords, (words) => words.easy_read);

/** The version in use in Easy Read: the same rule, and the same look, as the ordinary page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'agreed.read');
  const [latest] = await listVersions(inView.person.id);
  if (!latest) throw redirect(`/people/${inView.person.id}/agreed`);
  const plan = await agreedPlan(inView, latest.number);
  return { ...plan, agreed: { ...plan.agreed, reviewOn: plan.reviewOn } };
}

export default function EasyAgreedPlan() {
  const words = useWords(agreedWords);
  const plan = useLoaderData<typeof loader>();
  return (
    <Screen
      bar={<Bar back={{ to: plan.own ? '/' : `/people/${plan.personId}`, label: words.back }} />}
      foot={<SignedInFoot />}
    >
      <EasyPlanPage {...plan} usual={`/people/${plan.personId}/agreed/${plan.number}`} />
    </Screen>
  );
}
