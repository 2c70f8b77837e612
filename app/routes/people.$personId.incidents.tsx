import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { statusOf } from '../features/incidents/event-refusal';
import { startSchema } from '../features/incidents/event-schema.server';
import { IncidentList } from '../features/incidents/incident-list';
import { keptFrom } from '../features/incidents/kept-from.server';
import { listIncidents, onOnePage } from '../features/incidents/list-incidents.server';
import { startIncident } from '../features/incidents/start-incident.server';
import { requirePerson } from '../features/people/require-person.server';
import { now } from '../platform/clock';
import { badForm, type FormRefusal, postedForm, readForm, refuseForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { incidentListWords } from '../words/incident-list';
import { incidentRefusals } from '../words/incident-refusals';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';
import '../features/incidents/incident.css';

export const meta = pageTitle(incidentListWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'incident.read');
  const list = await listIncidents(person.id, new URL(request.url).searchParams.get('before'), [
    ...(await keptFrom(viewer, subject, now())).keys(),
  ]);
  return {
    personId: person.id,
    name: person.preferredName,
    isMine: viewer.personId === person.id,
    list,
    older: list.length === onOnePage ? `/people/${person.id}/incidents?before=${list.at(-1)?.id}` : null,
  };
}

/** "It's getting difficult", from the card: one tap, then the plan is on the screen (P6). */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await postedForm(request);
  const read = readForm(form, startSchema);
  if (!read.ok) {
    await requirePerson(request, params.personId, 'card.log');
    return badForm(read.refusal);
  }
  const started = await startIncident(viewer, params.personId ?? '', read.value);
  if (started.allowed) return redirect(`/incidents/${read.value.incidentId}`, 303);
  if (started.reason === 'conflict') return badForm(refuseForm(form, '', wordsHere(incidentRefusals).conflict), 409);
  throw data(null, { status: statusOf[started.reason] });
}

export default function Incidents() {
  const { personId, name, isMine, list, older } = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const errors = useMemo(() => refusal && { '': [...new Set(Object.values(refusal.errors).flat())] }, [refusal]);
  const words = useWords(incidentListWords);
  const back = isMine ? { to: '/', label: words.back_to_the_start } : { to: `/people/${personId}`, label: words.back };
  return (
    <Screen bar={<Bar back={back} />} foot={<SignedInFoot />}>
      {errors && (
        <>
          <ErrorSummary errors={errors} />
          <p>
            <a href={`/people/${personId}/now`}>{words.open_the_card_again}</a>
          </p>
        </>
      )}
      <IncidentList {...{ list, name, isMine, older }} />
    </Screen>
  );
}
