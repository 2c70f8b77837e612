import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findLooks } from '../features/audit/find-looks.server';
import { keptFrom } from '../features/incidents/kept-from.server';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { now } from '../platform/clock';
import { isId } from '../platform/ids';
import { Face } from '../ui/face';
import { Bar, Screen } from '../ui/screen';
import { lookedWords } from '../words/looked';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(lookedWords, (words) => words.who_looked_at_my_plan);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'looks.read');
  const before = new URL(request.url).searchParams.get('before');
  const own = viewer.personId === person.id;
  const whose = { own, preferredName: person.preferredName };
  const at = now();
  const kept = [...(await keptFrom(viewer, subject, at)).keys()];
  const found = await findLooks(person.id, whose, at, await zoneOf(person.id), isId(before) ? before : undefined, kept);
  return { ...found, own, personId: person.id, preferredName: person.preferredName, first: !isId(before) };
}

/** P12: sentences, not a table. */
export default function WhoLooked() {
  const words = useWords(lookedWords);
  const { looks, next, own, personId, preferredName, first } = useLoaderData<typeof loader>();
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <h1>{own ? words.who_looked_at_my_plan : words.who_looked_at(preferredName)}</h1>
      {looks.length === 0 && <p className="lead">{first ? words.nobody_has_looked : words.nothing_earlier}</p>}
      {(['today', 'week', 'earlier'] as const).map((group) => {
        const here = looks.filter((look) => look.group === group);
        if (here.length === 0) return null;
        return (
          <section className="panel" key={group} aria-labelledby={group}>
            <h2 id={group}>{words[group]}</h2>
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
            {words.show_earlier}
          </Link>
        </p>
      )}
      {own && <p className="note">{words.your_own_reading}</p>}
    </Screen>
  );
}
