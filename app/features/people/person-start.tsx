import { Link } from '@remix-run/react';
import { Door, Doors } from '../../ui/door';
import { RuleDoors } from '../site-rules/rule-doors';
import type { PersonStart as Start } from './person-start.server';
import { plannedWords } from '../../words/planned';
import { startWords } from '../../words/starts';
import { useWords } from '../../words/use-words';

/** The one thing to go on with, large; then the doors. Nothing counts, nothing blinks. */
export function PersonStart(start: Start) {
  const { personId, preferredName, carryOn, agreed, suggested, helpers, looked, places, planned, isLetIn } = start;
  const restrictions = useWords(plannedWords);
  const words = useWords(startWords);
  const at = (path: string) => `/people/${personId}/${path}`;
  return (
    <>
      <h1>{words.hello(preferredName)}</h1>
      <Link className="go" to={carryOn?.to ?? at('plan')}>
        <span>{carryOn ? words.you_were_here : words.this_is_yours}</span>
        <b>{carryOn?.title ?? words.start_my_plan}</b>
        <span>{carryOn ? words.carry_on(carryOn.words) : words.one_question_at_a_time}</span>
      </Link>
      <Doors label={words.my_things}>
        <Door to={at('suggestions')} icon="talk" label={words.what_others_suggested}>
          {suggested}
        </Door>
        {planned.length > 0 && (
          <Door to={at('planned')} icon="warning" label={restrictions.own_title}>
            {planned.some((state) => state === 'waiting' || state === 'yes_written') && restrictions.door_waits}
          </Door>
        )}
        <Door to={at('plan')} icon="page" label={words.my_plan}>
          {agreed}
        </Door>
        <Door to={at('now')} icon="heart" label={words.my_card} whole>
          {words.what_people_see_first}
        </Door>
        <Door to={at('sharing')} icon="people" label={words.who_helps_me}>
          {helpers}
        </Door>
        {isLetIn && (
          <Door to="/people" icon="people" label={words.plans_i_am_let_in_to}>
            {words.of_other_people}
          </Door>
        )}
        <Door to={at('looked')} icon="eye" label={words.who_looked}>
          {looked}
        </Door>
        <Door to={at('incidents')} icon="written" label={words.what_was_written}>
          {words.you_choose_when}
        </Door>
        <RuleDoors places={places} />
        <Door to="/preferences" icon="sliders" label={words.how_i_like_it}>
          {words.colours_and_size}
        </Door>
      </Doors>
    </>
  );
}
