import { siteRuleWords } from '../../words/site-rules';
import { useWords } from '../../words/use-words';
import { QuestionList } from './question-list';
import { RulePanel } from './rule-panel';
import type { RulesView } from './rule-view';
import './site-rules.css';

interface RulesListProps extends RulesView {
  /** The address of this page. */
  at: string;
  changes: boolean;
}

/** Every rule of a site: what counts, then what will, and what has ended, folded away. */
export function RulesList({ siteName, rules, otherQuestions, at, changes }: RulesListProps) {
  const words = useWords(siteRuleWords);
  const panel = (rule: RulesView['rules'][number]) => (
    <RulePanel
      key={rule.id}
      rule={rule}
      askAt={`${at}?about=${rule.id}#ask`}
      changeAt={changes ? `${at}/${rule.id}` : null}
    />
  );
  const ended = rules.filter(({ state }) => state === 'ended');
  const standing = rules.filter(({ state }) => state !== 'ended');
  return (
    <>
      <h1>{words.rules_at(siteName)}</h1>
      {standing.length === 0 && <p className="lead">{words.no_rules}</p>}
      {standing.length === 0 && <p>{words.no_rules_yet}</p>}
      {standing.length > 0 && <p className="lead">{words.what_they_are}</p>}
      {standing.length > 0 && <p>{words.you_may_ask}</p>}
      {standing.map(panel)}
      {ended.length > 0 && (
        <details>
          <summary>{words.ended_rules}</summary>
          <div className="stack">{ended.map(panel)}</div>
        </details>
      )}
      {otherQuestions.length > 0 && (
        <section className="panel" aria-labelledby="other-questions">
          <h2 id="other-questions">{words.other_questions}</h2>
          <QuestionList questions={otherQuestions} />
        </section>
      )}
    </>
  );
}
