import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { listVersions } from '../features/plans/find-version.server';
import { now } from '../platform/clock';
import { Bar, Screen } from '../ui/screen';
import { agreedWords } from '../words/agreed';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(agreedWords, (words) => words.the_agreed_plan);

/** The version in use, or that there is none yet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { person, viewer, subject } = await requirePerson(request, params.personId, 'agreed.read');
  const [latest] = await listVersions(person.id);
  const asLiked = viewer.preferences.reading === 'easy' ? 'easy' : latest?.number;
  if (latest) throw redirect(`/people/${person.id}/agreed/${asLiked}`);
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    seesDraft: can(viewer, 'draft.read', subject, now()),
  };
}

export default function NoAgreedPlan() {
  const words = useWords(agreedWords);
  const { personId, preferredName, own, seesDraft } = useLoaderData<typeof loader>();
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <h1>{words.no_plan_is_agreed}</h1>
      <p className="lead">{own ? words.own_i_can_write_my_plan : words.has_not_agreed(preferredName)}</p>
      {seesDraft ? (
        <p>
          <Link to={`/people/${personId}/plan`} className="button button--main">
            {own ? words.own_write_my_plan : words.see_what_is_written}
          </Link>
        </p>
      ) : (
        <p className="lead">{words.ask_to_let_you_in(preferredName)}</p>
      )}
    </Screen>
  );
}
