import { data, type ActionFunctionArgs } from '@remix-run/node';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { statusOf } from '../features/incidents/event-refusal';
import { incidentStandingOf } from '../features/incidents/find-incident.server';
import { incidentName } from '../features/incidents/kept-taps';
import { readKeptTaps, takeKeptTaps } from '../features/incidents/take-kept-taps.server';
import { keptAbout } from '../platform/kept-about';

/**
 * Taps that a device kept, sealed, as JSON: 200 when all are on the disk. What is refused comes back in words to who
 * tapped it, to copy.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const incidentId = params.incidentId ?? '';
  const about = keptAbout(viewer.accountId, incidentName(incidentId));
  const kept = await readKeptTaps(await request.json().catch(() => null), about);
  if (!kept) {
    const { standing } = await incidentStandingOf(viewer, incidentId);
    if (standing === 'unseen') throw data(null, { status: 404 });
    if (standing !== 'writes') throw data(null, { status: 403 });
    return Response.json({ error: 'not-taps' }, { status: 400 });
  }
  const taken = await takeKeptTaps(viewer, incidentId, kept);
  // Taps stand one after the other: none clashes with somebody else's.
  if (taken.allowed) return Response.json({ clashes: [], merged: true });
  const status = taken.reason === 'not_an_event' ? 400 : statusOf[taken.reason];
  return Response.json({ error: taken.reason, words: taken.words }, { status });
}
