import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { itemSections } from '../domain/plan';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findPlan } from '../features/drafting/find-plan.server';
import { planProgress } from '../features/drafting/plan-progress.server';
import { TaskList } from '../features/drafting/task-list';
import { requirePerson } from '../features/people/require-person.server';
import { planReviewDoor } from '../features/plan-review/find-plan-review.server';
import { now } from '../platform/clock';
import { Door, Doors } from '../ui/door';
import { Bar, Screen } from '../ui/screen';
import '../features/drafting/draft.css';
import { easyWords } from '../words/easy';
import { pageTitle } from '../words/page-title';
import { planWords } from '../words/plan';
import { planReviewWords } from '../words/plan-review';
import { questionWords } from '../words/questions';
import { useWords } from '../words/use-words';

export const meta = pageTitle(planWords, (words) => words.the_plan);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'draft.read');
  const { viewer, person, subject } = inView;
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
    somethingHappened: (await planReviewDoor(inView, at))?.due === true,
    isBegun: last.updatedAt !== null,
    may: {
      agree: can(viewer, 'plan.agree', subject, at),
      write: can(viewer, 'draft.write', subject, at),
      share: can(viewer, 'plan.share', subject, at),
      card: can(viewer, 'card.look', subject, at),
    },
  };
}

export default function Plan() {
  const words = useWords(planWords);
  const questions = useWords(questionWords);
  const easy = useWords(easyWords);
  const looking = useWords(planReviewWords);
  const { owner, stops, carryOn, somethingHappened, isBegun, may } = useLoaderData<typeof loader>();
  const at = (path: string) => `/people/${owner.id}/${path}`;
  return (
    <Screen
      bar={<Bar back={{ to: owner.own ? '/' : `/people/${owner.id}`, label: words.back }} />}
      foot={<SignedInFoot />}
    >
      <h1>{owner.own ? words.own_my_plan : words.plan_of(owner.preferredName)}</h1>
      <Link to={at(`plan/${carryOn}`)} className="go">
        <span>{isBegun ? words.carry_on_with : words.start_with}</span>
        <b>{questions[carryOn].title}</b>
      </Link>
      {somethingHappened && (
        <p>
          <Link to={at('plan/review')} className="alone">
            {owner.own ? looking.own_something_happened : looking.something_happened}
          </Link>
        </p>
      )}
      <section className="stack" aria-labelledby="questions">
        <h2 id="questions">{words.all_the_questions}</h2>
        <p className="note">{owner.own ? words.own_answer_in_any_order : words.answered_in_any_order}</p>
        <TaskList ownerId={owner.id} stops={stops} />
      </section>
      <Doors label={words.what_comes_next}>
        {may.agree && (
          <Door
            to={at('plan/agree')}
            icon="tick"
            label={owner.own ? words.own_read_it_through_and_agree : words.read_it_through}
          >
            {words.see_it_as_others_will}
          </Door>
        )}
        {may.write && (
          <Door to={at('plan/bring-in')} icon="page" label={words.bring_in}>
            {words.paste_or_choose}
          </Door>
        )}
        {may.share && (
          <Door to={at('sharing')} icon="people" label={owner.own ? words.own_who_helps_me : words.who_is_let_in}>
            {owner.own ? words.own_let_somebody_in : words.let_somebody_in(owner.preferredName)}
          </Door>
        )}
        <Door to={at('plan/both-right')} icon="talk" label={owner.own ? words.own_both_right : words.both_right}>
          {words.what_may_not_fit}
        </Door>
        <Door to={at('plan/changes')} icon="written" label={words.what_changed}>
          {words.since_you_looked}
        </Door>
        <Door to={at('plan/easy')} icon="page" label={easy.easy_read}>
          {words.one_idea_on_each_line}
        </Door>
        {may.card && (
          <Door to={at('now')} icon="heart" label={owner.own ? words.own_my_card : words.card} whole>
            {words.what_was_agreed_last}
          </Door>
        )}
      </Doors>
    </Screen>
  );
}
