import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { readableDraft } from '../features/drafting/readable-draft.server';
import { requirePerson } from '../features/people/require-person.server';
import { EasyPlanPage } from '../features/plans/easy-plan-page';
import { Bar, Screen } from '../ui/screen';
import { easyWords } from '../words/easy';
import { pageTitle } from '../words/page-title';
import { planWords } from '../words/plan';
import { useWords } from '../words/use-words';

export const meta = pageTitle(easyWords, (words) => words.easy_read);

/** The draft in Easy Read, as far as this viewer may read it; it says that it is not agreed (P5). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return readableDraft(await requirePerson(request, params.personId, 'draft.read'));
}

export default function EasyDraft() {
  const words = useWords(planWords);
  const plan = useLoaderData<typeof loader>();
  const usual = `/people/${plan.personId}/plan`;
  return (
    <Screen bar={<Bar back={{ to: usual, label: words.back }} />} foot={<SignedInFoot />}>
      <EasyPlanPage {...plan} usual={usual} agreed={null} hidden={false} notAgreed={[]} />
    </Screen>
  );
}
