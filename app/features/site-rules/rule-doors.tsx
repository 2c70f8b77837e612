import { Door } from '../../ui/door';
import { siteRuleWords } from '../../words/site-rules';
import { useWords } from '../../words/use-words';
import type { Place } from './places-of.server';

/** One door to the rules of each place where somebody stays. */
export function RuleDoors({ places }: { places: Place[] }) {
  const words = useWords(siteRuleWords);
  return places.map(({ id, name }) => (
    <Door key={id} to={`/sites/${id}/rules`} icon="home" label={words.rules_at(name)}>
      {words.read_and_ask}
    </Door>
  ));
}
