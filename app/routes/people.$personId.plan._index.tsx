import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { itemSections } from '../domain/plan';
import { questions } from '../domain/questions';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findPlan } from '../features/drafting/find-plan.server';
import { planProgress } from '../features/drafting/plan-progress.server';
import { TaskList } from '../features/drafting/task-list';
import { requirePerson } from '../features/people/require-person.server';
import { now } from '../platform/clock';
import { Door, Doors } from '../ui/door';
import { Bar, Screen } from '../ui/screen';
import '../features/drafting/draft.css';

export const meta: MetaFunction = () => [{ title: 'The plan · Alongside' }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'draft.read');
  const at = now();
  const readable = itemSections.filter((section) => can(viewer, 'draft.read', subject, at, section));
  if (readable.length === 0) throw data(null, { status: 403 });
  const plan = await findPlan(person.id);
  const stops = await planProgress(plan?.id ?? null, readable);
  const last = stops.reduce((a, b) => ((b.updatedAt ?? 0) > (a.updatedAt ?? 0) ? b : a));
  return {
    owner: { id: person.id, preferredName: person.preferredName, own: viewer.personId === person.id },
    stops: stops.map(({ section, progress }) => ({ section, progress })),
    carryOn: last.updatedAt === null ? readable[0]! : last.section,
    isBegun: last.updatedAt !== null,
    may: {
      agree: can(viewer, 'plan.agree', subject, at),
      share: can(viewer, 'plan.share', subject, at),
      card: can(viewer, 'card.look', subject, at),
    },
  };
}

export default function Plan() {
  const { owner, stops, carryOn, isBegun, may } = useLoaderData<typeof loader>();
  const at = (path: string) => `/people/${owner.id}/${path}`;
  return (
    <Screen bar={<Bar back={{ to: owner.own ? '/' : `/people/${owner.id}`, label: 'Back' }} />} foot={<SignedInFoot />}>
      <h1>{owner.own ? 'My plan' : `${owner.preferredName}'s plan`}</h1>
      <Link to={at(`plan/${carryOn}`)} className="go">
        <span>{isBegun ? 'Carry on with' : 'Start with'}</span>
        <b>{questions[carryOn].title}</b>
      </Link>
      <section className="stack" aria-labelledby="questions">
        <h2 id="questions">All the questions</h2>
        <p className="note">
          {owner.own ? 'Answer them in any order. You can skip any of them.' : 'They are answered in any order.'}
        </p>
        <TaskList ownerId={owner.id} stops={stops} />
      </section>
      <Doors label="What comes next">
        {may.agree && (
          <Door to={at('plan/agree')} icon="tick" label={owner.own ? 'Read it through and agree' : 'Read it through'}>
            See it as others will
          </Door>
        )}
        {may.share && (
          <Door to={at('sharing')} icon="people" label={owner.own ? 'Who helps me' : 'Who is let in'}>
            Let somebody in to write with {owner.own ? 'me' : owner.preferredName}
          </Door>
        )}
        {may.card && (
          <Door to={at('now')} icon="heart" label={owner.own ? 'My right-now card' : 'Right-now card'} whole>
            What was agreed last
          </Door>
        )}
      </Doors>
    </Screen>
  );
}
