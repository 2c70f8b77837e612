import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { eventSchema } from '../features/incidents/event-schema.server';
import { incidentStandingOf } from '../features/incidents/find-incident.server';
import { statusOf } from '../features/incidents/event-refusal';
import { recordEvent } from '../features/incidents/record-event.server';
import { incidentRefusals } from '../words/incident-refusals';
import { wordsHere } from '../words/words-here.server';

/** Up to where the log goes, for an open screen that asks for news. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { standing, sequence } = await incidentStandingOf(viewer, params.incidentId ?? '');
  if (standing === 'unseen') throw data(null, { status: 404 });
  if (standing === 'not_permitted') throw data(null, { status: 403 });
  return Response.json({ sequence });
}

/**
 * One event as JSON: 201 when it is on the disk, 200 when it already was, 409 when its id was used for something else, or
 * when somebody else is signed in than tapped it.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const posted = eventSchema.safeParse(await request.json().catch(() => null));
  if (!posted.success) {
    // What somebody may not write to is refused before what they wrote is looked at.
    const { standing } = await incidentStandingOf(viewer, params.incidentId ?? '');
    if (standing === 'unseen') throw data(null, { status: 404 });
    if (standing !== 'writes') throw data(null, { status: 403 });
    return Response.json({ error: wordsHere(incidentRefusals).not_an_event }, { status: 400 });
  }
  const recorded = await recordEvent(viewer, params.incidentId ?? '', posted.data);
  if (!recorded.allowed) {
    const words = recorded.reason === 'somebody_else' ? { words: wordsHere(incidentRefusals).somebody_else } : {};
    return Response.json({ error: recorded.reason, ...words }, { status: statusOf[recorded.reason] });
  }
  const { sequence, at, repeated } = recorded;
  return Response.json({ sequence, at }, { status: repeated ? 200 : 201 });
}
