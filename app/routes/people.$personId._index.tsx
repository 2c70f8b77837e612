import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { actions, can } from '../domain/access';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { requirePerson } from '../features/people/require-person.server';
import { now } from '../platform/clock';
import { dateInWords } from '../platform/time-words';
import { Door, Doors } from '../ui/door';
import { Face } from '../ui/face';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'What is here · Alongside' }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'person.see');
  const at = now();
  return {
    own: viewer.personId === person.id,
    id: person.id,
    name: person.name,
    preferredName: person.preferredName,
    pronouns: person.pronouns,
    dateOfBirth: dateInWords(person.dateOfBirth),
    may: actions.filter((action) => can(viewer, action, subject, at)),
  };
}

/** The doors to everything of one person, as far as they are open to whoever looks. */
export default function PersonDoors() {
  const { own, id, name, preferredName, pronouns, dateOfBirth, may } = useLoaderData<typeof loader>();
  const at = (path: string) => `/people/${id}/${path}`;
  const open = (action: (typeof may)[number]) => may.includes(action);
  return (
    <Screen
      bar={<Bar back={{ to: own ? '/' : '/people', label: own ? 'Back to the start' : 'Back to everybody' }} />}
      foot={<SignedInFoot />}
    >
      <header className="row">
        <Face name={name} big />
        <h1>{own ? 'My things' : preferredName}</h1>
      </header>
      {!own && (
        <p className="note">
          {name}
          {pronouns && ` (${pronouns})`}, born {dateOfBirth}
        </p>
      )}
      <Doors label={own ? 'My things' : `What you can open of ${preferredName}`}>
        {open('card.look') && (
          <Door to={at('now')} icon="heart" label={own ? 'My right-now card' : 'Right-now card'} whole>
            What helps, in few words
          </Door>
        )}
        {open('agreed.read') && (
          <Door to={at('agreed')} icon="tick" label={own ? 'What I agreed' : 'The agreed plan'}>
            To read and to print
          </Door>
        )}
        {open('draft.read') && (
          <Door to={at('plan')} icon="page" label={own ? 'My plan' : 'The plan being written'}>
            {open('draft.write') ? 'To write' : 'To read'}
          </Door>
        )}
        {open('plan.share') && (
          <Door to={at('sharing')} icon="people" label={own ? 'Who helps me' : 'Who is let in'}>
            Let somebody in, or take it back
          </Door>
        )}
        {open('looks.read') && (
          <Door to={at('looked')} icon="eye" label={own ? 'Who looked at my plan' : 'Who looked at the plan'} />
        )}
        {open('incident.read') && (
          <Door to={at('incidents')} icon="written" label={own ? 'What was written about me' : 'What was written'}>
            {own && 'You choose when to open it'}
          </Door>
        )}
        {open('person.manage') && (
          <Door to={`/admin/people/${id}`} icon="sliders" label="Name, stays and who decides" />
        )}
      </Doors>
    </Screen>
  );
}
