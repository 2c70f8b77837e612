import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { isSection } from '../domain/plan';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { findPlan } from '../features/drafting/find-plan.server';
import { ChangesList } from '../features/history/changes-list';
import { findChanges } from '../features/history/find-changes.server';
import { SinceForm, sinceChoices, type SinceChoice } from '../features/history/since-form';
import { lastVisits } from '../features/history/visit-section.server';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { findVersion, latestVersionId } from '../features/plans/find-version.server';
import { now } from '../platform/clock';
import { addDays, calendarDate, isCalendarDate, startOfDay } from '../platform/time-words';
import { dateInWords } from '../platform/times-here.server';
import { Bar, Screen } from '../ui/screen';
import { historyWords } from '../words/history';
import { pageTitle } from '../words/page-title';
import { questionWords } from '../words/questions';
import { useWords } from '../words/use-words';

export const meta = pageTitle(historyWords, (words) => words.own_what_changed);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'draft.read');
  const at = now();
  const zone = await zoneOf(person.id);
  const today = calendarDate(at, zone);
  const asked = new URL(request.url).searchParams;
  const plan = await findPlan(person.id);
  const latest = await latestVersionId(person.id);
  const version = latest ? await findVersion(latest) : null;
  const visited = plan ? await lastVisits(viewer, plan.id) : new Map<never, number>();
  const day = asked.get('day') ?? '';
  const askedPart = asked.get('part');
  const part = isSection(askedPart) ? askedPart : null;
  const chosen = sinceChoices.find((each) => each === asked.get('since')) ?? (visited.size === 0 ? 'week' : 'visit');
  const week = startOfDay(addDays(today, -7), zone);
  const since = {
    // A part that they never opened: everything that is theirs to read of it.
    visit: { at: 0, bySection: visited },
    agreed: version ? { at: version.agreedAt, version: version.content } : { at: week },
    week: { at: week },
    day: { at: isCalendarDate(day) ? startOfDay(day, zone) : week },
  } satisfies Record<SinceChoice, object>;
  await recordLook(viewer, { action: 'plan.looked', personId: person.id });
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    form: {
      chosen,
      day: isCalendarDate(day) ? day : addDays(today, -7),
      today,
      part,
      agreedOn: version && dateInWords(version.agreedAt, zone),
    },
    changes: (await findChanges(viewer, subject, since[chosen], at, zone)).filter(
      ({ section }) => part === null || section === part,
    ),
  };
}

export default function Changes() {
  const words = useWords(historyWords);
  const questions = useWords(questionWords);
  const { personId, preferredName, own, form, changes } = useLoaderData<typeof loader>();
  return (
    <Screen bar={<Bar back={{ to: `/people/${personId}/plan`, label: words.back }} />} foot={<SignedInFoot />}>
      <h1>{own ? words.own_what_changed : words.what_changed(preferredName)}</h1>
      <SinceForm {...form} />
      <p className="unseen" role="status">
        {words.so_much_changed(changes.reduce((sum, { changes: answers }) => sum + answers.length, 0))}
      </p>
      {form.part && (
        <p>
          {words.only_this_part(questions[form.part].title)}{' '}
          <Link to={`?since=${form.chosen}&day=${form.day}`}>{words.show_all_parts}</Link>
        </p>
      )}
      <ChangesList changes={changes} historyAt={(section) => `/people/${personId}/plan/${section}/history`} />
    </Screen>
  );
}
