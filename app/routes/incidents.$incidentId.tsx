import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { AccountPart } from '../features/incident-accounts/account-part';
import type { AccountsLine } from '../features/incident-accounts/accounts-view';
import { showAccountsLine } from '../features/incident-accounts/show-accounts.server';
import { statusOf } from '../features/incidents/event-refusal';
import { eventSchema } from '../features/incidents/event-schema.server';
import { draftInSight } from '../features/incidents/find-in-sight.server';
import { findIncident } from '../features/incidents/find-incident.server';
import type { StaffView, StoryView } from '../features/incidents/incident-view';
import { keptApart } from '../features/incidents/kept-apart.server';
import { placeOf } from '../features/incidents/place-of-event.server';
import { lookAtIncident } from '../features/incidents/look-at-incident.server';
import { openIncidentsOf } from '../features/incidents/open-incident.server';
import { recordEvent } from '../features/incidents/record-event.server';
import { asStory, toldInStory } from '../features/incidents/as-story';
import { showIncident } from '../features/incidents/show-incident';
import { StaffScreen } from '../features/incidents/staff-screen';
import { staffView } from '../features/incidents/staff-view';
import { Story } from '../features/incidents/story';
import { sealTapsTo } from '../features/offline/own-device.server';
import { now } from '../platform/clock';
import { badForm, type FormRefusal, postedForm, readForm, refuseForm } from '../platform/form';
import { newId } from '../platform/ids';
import { clockInWords } from '../platform/times-here.server';
import { incidentRefusals } from '../words/incident-refusals';
import { incidentStoryWords } from '../words/incident-story';
import { incidentWords } from '../words/incidents';
import { incidentsTold } from '../words/incidents-told';
import { pageTitle } from '../words/page-title';
import { useDetailsWords } from '../words/use-details';
import { wordsHere } from '../words/words-here.server';
import '../features/incidents/incident.css';

export const meta = pageTitle(incidentWords, (words) => words.on_tab);

/** Lines of the log that staff see at once; the ones before are one tap away. */
const newestLines = 60;

type View = (StaffView | StoryView) & { accounts: AccountsLine | null };

export async function loader({ request, params }: LoaderFunctionArgs): Promise<View> {
  const viewer = await requireViewer(request);
  const shown = await findIncident(viewer, params.incidentId ?? '');
  if (!('found' in shown)) throw data(null, { status: shown.standing === 'unseen' ? 404 : 403 });
  const { found, standing, isWithThem } = shown;
  const { incidentId } = found.state;
  const told = wordsHere(incidentsTold);
  await lookAtIncident(viewer, found.person.id, incidentId);
  const accounts = await showAccountsLine(viewer, incidentId, now());
  if (standing === 'writes') {
    // Whoever only completes what happened where they work learns nothing of where the person is now.
    const others = isWithThem ? (await openIncidentsOf(found.person.id)).filter(({ id }) => id !== incidentId) : [];
    const apart = isWithThem ? await keptApart(found.person.id, now()) : [];
    const draft = await draftInSight(found.person.id, found.version, isWithThem);
    const newest = new URL(request.url).searchParams.has('whole') ? undefined : newestLines;
    const howDone = wordsHere(useDetailsWords).said;
    return {
      ...staffView(found, told, viewer, draft, now(), others, newId, {
        isWithThem,
        apart,
        learning: accounts?.learning.state,
        howDone,
        newest,
        sealTo: await sealTapsTo(request, viewer),
      }),
      accounts,
    };
  }
  const isMine = viewer.personId === found.person.id;
  const inStory = toldInStory(told, wordsHere(incidentStoryWords));
  const shownToThem = showIncident(found, inStory, viewer.accountId, now(), clockInWords);
  return { ...asStory(shownToThem, found, isMine), kind: 'story', isMine, accounts };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const incidentId = params.incidentId ?? '';
  const form = await postedForm(request);
  const read = readForm(form, eventSchema);
  if (!read.ok) {
    // What somebody may not write to is refused before what they wrote is looked at.
    const shown = await findIncident(viewer, incidentId);
    if (shown.standing === 'unseen') throw data(null, { status: 404 });
    if (shown.standing !== 'writes') throw data(null, { status: 403 });
    return badForm(read.refusal);
  }
  const recorded = await recordEvent(viewer, incidentId, read.value, true);
  if (recorded.allowed) return redirect(`/incidents/${incidentId}${placeOf(read.value)}`, 303);
  const refusals = wordsHere(incidentRefusals);
  if (recorded.reason === 'say_why') return badForm(refuseForm(form, 'because', refusals.say_why_it_changes));
  if (recorded.reason === 'conflict') return badForm(refuseForm(form, '', refusals.conflict), 409);
  if (recorded.reason === 'somebody_else') return badForm(refuseForm(form, '', refusals.somebody_else), 409);
  throw data(null, { status: statusOf[recorded.reason] });
}

export default function Incident() {
  const { accounts, ...view } = useLoaderData<View>();
  const refusal = useActionData<FormRefusal>();
  const part = accounts && <AccountPart line={accounts} />;
  if (view.kind === 'story') return <Story view={view}>{part}</Story>;
  return (
    <StaffScreen view={view} refusal={refusal}>
      {part}
    </StaffScreen>
  );
}
