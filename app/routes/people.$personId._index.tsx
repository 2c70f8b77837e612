import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { actions, can } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { planReviewDoor } from '../features/plan-review/find-plan-review.server';
import { placesOf } from '../features/site-rules/places-of.server';
import { RuleDoors } from '../features/site-rules/rule-doors';
import { now } from '../platform/clock';
import { dateInWords } from '../platform/times-here.server';
import { Door, Doors } from '../ui/door';
import { Face } from '../ui/face';
import { Bar, Screen } from '../ui/screen';
import { peopleWords } from '../words/people';
import { pageTitle } from '../words/page-title';
import { planReviewWords } from '../words/plan-review';
import { plannedWords } from '../words/planned';
import { useWords } from '../words/use-words';

export const meta = pageTitle(peopleWords, (words) => words.what_is_here);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'person.see');
  const { viewer, person, subject } = inView;
  const at = now();
  const may = actions.filter((action) => can(viewer, action, subject, at));
  // Who has to tell people apart, or looks after what is written of them: a friend who is let in need not know when the
  // person was born, and where they live only with their plan, not with the card alone (C6).
  const isClose = may.includes('incident.read') || may.includes('person.manage');
  return {
    own: viewer.personId === person.id,
    id: person.id,
    name: person.name,
    preferredName: person.preferredName,
    pronouns: person.pronouns,
    dateOfBirth: isClose ? dateInWords(person.dateOfBirth) : null,
    review: await planReviewDoor(inView, at),
    places: isClose || may.includes('agreed.read') ? await placesOf(person.id, at) : [],
    may,
  };
}

/** The doors to everything of one person, as far as they are open to whoever looks. */
export default function PersonDoors() {
  const words = useWords(peopleWords);
  const restrictions = useWords(plannedWords);
  const looking = useWords(planReviewWords);
  const { own, id, name, preferredName, pronouns, dateOfBirth, places, review, may } = useLoaderData<typeof loader>();
  const at = (path: string) => `/people/${id}/${path}`;
  const open = (action: (typeof may)[number]) => may.includes(action);
  return (
    <Screen
      bar={<Bar back={{ to: own ? '/' : '/people', label: own ? words.back_to_the_start : words.back_to_everybody }} />}
      foot={<SignedInFoot />}
    >
      <header className="row">
        <Face name={name} big />
        <h1>{own ? words.my_things : preferredName}</h1>
      </header>
      {!own && <p className="note">{words.name_and_birth(name, pronouns, dateOfBirth)}</p>}
      <Doors label={own ? words.my_things : words.what_you_can_open(preferredName)}>
        {open('card.look') && (
          <Door to={at('now')} icon="heart" label={own ? words.my_card : words.card} whole>
            {words.what_helps_in_few_words}
          </Door>
        )}
        {open('agreed.read') && (
          <Door to={at('agreed')} icon="tick" label={own ? words.what_i_agreed : words.agreed_plan}>
            {words.to_read_and_print}
          </Door>
        )}
        {open('draft.read') && (
          <Door to={at('plan')} icon="page" label={own ? words.my_plan : words.plan_being_written}>
            {open('draft.write') ? words.to_write : words.to_read}
          </Door>
        )}
        {review && (
          <Door to={at('plan/review')} icon="page" label={own ? looking.own_title : looking.on_tab}>
            {review.due && looking.door_due}
          </Door>
        )}
        {open('draft.suggest') && (
          <Door
            to={at('suggestions')}
            icon="talk"
            label={own || open('plan.agree') ? words.what_others_suggested : words.what_i_suggested}
          />
        )}
        {open('plan.share') && (
          <Door to={at('sharing')} icon="people" label={own ? words.who_helps_me : words.who_is_let_in}>
            {words.let_in_or_take_back}
          </Door>
        )}
        {open('looks.read') && (
          <Door to={at('looked')} icon="eye" label={own ? words.who_looked_at_my_plan : words.who_looked_at_the_plan} />
        )}
        {open('incident.read') && (
          <Door
            to={at('incidents')}
            icon="written"
            label={own ? words.what_was_written_about_me : words.what_was_written}
          >
            {own && words.you_choose_when}
          </Door>
        )}
        {open('incident.read') && (
          <Door to={at('planned')} icon="warning" label={own ? restrictions.own_title : restrictions.on_tab} />
        )}
        <RuleDoors places={places} />
        {open('person.manage') && (
          <Door to={`/admin/people/${id}`} icon="sliders" label={words.name_stays_and_who_decides} />
        )}
      </Doors>
    </Screen>
  );
}
