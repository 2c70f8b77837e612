import type { SiteStanding } from '../../domain/site-rule';
import { Door, Doors } from '../../ui/door';
import { siteRuleWords } from '../../words/site-rules';
import { useWords } from '../../words/use-words';

/** What a lead or an administrator does with the rules of a site. */
export function ManageDoors({ siteId, standing }: { siteId: string; standing: SiteStanding }) {
  const words = useWords(siteRuleWords);
  const at = (page: string) => `/sites/${siteId}/rules/${page}`;
  return (
    <Doors label={standing === 'leads' ? words.lead_here : words.for_administrators}>
      <Door to={at('new')} icon="page" label={words.write_a_rule} />
      {standing === 'leads' && <Door to={at('questions')} icon="talk" label={words.answer_questions} />}
      {standing === 'administers' && <Door to={at('link')} icon="people" label={words.link_for_visitors} />}
    </Doors>
  );
}
