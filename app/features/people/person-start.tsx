import { Link } from '@remix-run/react';
import { Door, Doors } from '../../ui/door';
import type { PersonStart as Start } from './person-start.server';

/** The one thing to go on with, large; then the doors. Nothing counts, nothing blinks. */
export function PersonStart({ personId, preferredName, carryOn, agreed, helpers, looked }: Start) {
  const at = (path: string) => `/people/${personId}/${path}`;
  return (
    <>
      <h1>Hello {preferredName}</h1>
      <Link className="go" to={carryOn?.to ?? at('plan')}>
        <span>{carryOn ? 'You were here' : 'This is yours'}</span>
        <b>{carryOn?.title ?? 'Start my plan'}</b>
        <span>{carryOn ? `${carryOn.words} Carry on →` : 'One question at a time. You can stop and come back.'}</span>
      </Link>
      <Doors label="My things">
        <Door to={at('plan')} icon="page" label="My plan">
          {agreed}
        </Door>
        <Door to={at('now')} icon="heart" label="My right-now card" whole>
          What people see first
        </Door>
        <Door to={at('sharing')} icon="people" label="Who helps me">
          {helpers}
        </Door>
        <Door to={at('looked')} icon="eye" label="Who looked at my plan">
          {looked}
        </Door>
        <Door to={at('incidents')} icon="written" label="What was written about me">
          You choose when to open it
        </Door>
        <Door to="/preferences" icon="sliders" label="How I like it">
          Colours, size of the words
        </Door>
      </Doors>
    </>
  );
}
