import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { zoneOf } from '../features/people/zone-of.server';
import { plannedLines, plannedRows } from '../features/planned/planned-rows.server';
import { PlannedList } from '../features/planned/planned-list';
import { requirePlanned } from '../features/planned/require-planned.server';
import { now } from '../platform/clock';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { plannedWords } from '../words/planned';
import { useWords } from '../words/use-words';

export const meta = pageTitle(plannedWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, reader } = await requirePlanned(request, params.personId);
  const lines = plannedLines(await plannedRows(person.id), now(), await zoneOf(person.id));
  await recordLook(viewer, { action: 'plan.looked', personId: person.id });
  return { personId: person.id, preferredName: person.preferredName, reader, lines: lines.reverse() };
}

export default function Planned() {
  const words = useWords(plannedWords);
  const { personId, preferredName, reader, lines } = useLoaderData<typeof loader>();
  const own = reader === 'person';
  return (
    <Screen bar={<Bar back={{ to: own ? '/' : `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <h1>{own ? words.own_title : words.title(preferredName)}</h1>
      <p className="lead">{own ? words.own_lead : words.lead(preferredName)}</p>
      {lines.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <section className="panel" aria-label={words.on_tab}>
          <PlannedList personId={personId} preferredName={preferredName} lines={lines} own={own} />
        </section>
      )}
      {reader === 'proposes' && (
        <p>
          <Link to={`/people/${personId}/planned/new`} className="button button--plain">
            {words.propose}
          </Link>
        </p>
      )}
    </Screen>
  );
}
