import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { listVersions } from '../features/plans/find-version.server';
import { now } from '../platform/clock';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'The agreed plan · Alongside' }];

/** The version in use, or that there is none yet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { person, viewer, subject } = await requirePerson(request, params.personId, 'agreed.read');
  const [latest] = await listVersions(person.id);
  if (latest) throw redirect(`/people/${person.id}/agreed/${latest.number}`);
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    seesDraft: can(viewer, 'draft.read', subject, now()),
  };
}

export default function NoAgreedPlan() {
  const { personId, preferredName, own, seesDraft } = useLoaderData<typeof loader>();
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: 'Back' }} />} foot={<SignedInFoot />}>
      <h1>No plan is agreed yet</h1>
      <p className="lead">
        {own ? 'I can write my plan, and agree it when it is right.' : `${preferredName} has not agreed a plan yet.`}
      </p>
      {seesDraft ? (
        <p>
          <Link to={`/people/${personId}/plan`} className="button button--main">
            {own ? 'Write my plan' : 'See what is written so far'}
          </Link>
        </p>
      ) : (
        <p className="lead">Ask {preferredName} to let you in, if you want to help.</p>
      )}
    </Screen>
  );
}
