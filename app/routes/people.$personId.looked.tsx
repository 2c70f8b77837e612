import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findLooks } from '../features/audit/find-looks.server';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { now } from '../platform/clock';
import { isId } from '../platform/ids';
import { Face } from '../ui/face';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Who looked at my plan · Alongside' }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'looks.read');
  const before = new URL(request.url).searchParams.get('before');
  const own = viewer.personId === person.id;
  const whose = { own, preferredName: person.preferredName };
  const found = await findLooks(person.id, whose, now(), await zoneOf(person.id), isId(before) ? before : undefined);
  return { ...found, own, personId: person.id, preferredName: person.preferredName, first: !isId(before) };
}

const groups = { today: 'Today', week: 'This week', earlier: 'Earlier' } as const;

/** P12: sentences, not a table. */
export default function WhoLooked() {
  const { looks, next, own, personId, preferredName, first } = useLoaderData<typeof loader>();
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: 'Back' }} />} foot={<SignedInFoot />}>
      <h1>{own ? 'Who looked at my plan' : `Who looked at ${preferredName}'s plan`}</h1>
      {looks.length === 0 && <p className="lead">{first ? 'Nobody has looked yet.' : 'There is nothing earlier.'}</p>}
      {(['today', 'week', 'earlier'] as const).map((group) => {
        const here = looks.filter((look) => look.group === group);
        if (here.length === 0) return null;
        return (
          <section className="panel" key={group} aria-labelledby={group}>
            <h2 id={group}>{groups[group]}</h2>
            <ul className="looks">
              {here.map((look) => (
                <li key={look.id}>
                  <Face name={look.name} big />
                  <div>
                    <p className="looks-what">{look.what}</p>
                    <p className="note">{look.more}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {next && (
        <p>
          <Link to={`?before=${next}`} className="button">
            Show earlier
          </Link>
        </p>
      )}
      {own && <p className="note">Your own reading is not written down.</p>}
    </Screen>
  );
}
