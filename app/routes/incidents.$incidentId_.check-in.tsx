import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { noCheckIn } from '../domain/check-in';
import { CheckInPage } from '../features/check-in/check-in-page';
import { requireCheckIn } from '../features/check-in/require-check-in.server';
import { takeCheckIn } from '../features/check-in/take-check-in.server';
import { incidentStandingOf } from '../features/incidents/find-incident.server';
import { zoneOfSite } from '../features/people/zone-of.server';
import { now } from '../platform/clock';
import { badForm, type FormRefusal, postedForm } from '../platform/form';
import { dayInWords } from '../platform/times-here.server';
import { checkInWords } from '../words/check-in';
import { pageTitle } from '../words/page-title';

export const meta = pageTitle(checkInWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, incident, mine, request: asked } = await requireCheckIn(request, params.incidentId);
  const zone = await zoneOfSite(incident.siteId);
  const day = (at: number) => dayInWords(at, now(), zone);
  const { standing } = await incidentStandingOf(viewer, incident.id);
  return {
    back: standing === 'writes' ? `/incidents/${incident.id}` : '/',
    when: day(incident.startedAt),
    said: mine ? { howIAm: mine.howIAm, wouldHelp: mine.wouldHelp, talkTo: mine.talkTo } : noCheckIn,
    kept: mine ? day(mine.at) : null,
    asked: asked && asked.endedAt === null ? day(asked.at) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireCheckIn(request, params.incidentId);
  const taken = await takeCheckIn(own, await postedForm(request));
  if ('refusal' in taken) return badForm(taken.refusal);
  const place = taken.done === 'ask' || taken.done === 'take-back' ? '#talk' : '';
  return redirect(`/incidents/${own.incident.id}/check-in${place}`, 303);
}

export default function CheckInRoute() {
  return <CheckInPage {...useLoaderData<typeof loader>()} refusal={useActionData<FormRefusal>()} />;
}
