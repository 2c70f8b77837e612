import { Link } from '@remix-run/react';
import { siteRuleWords } from '../../words/site-rules';
import { useWords } from '../../words/use-words';
import { QuestionList } from './question-list';
import type { RuleView } from './rule-view';

interface RulePanelProps {
  rule: RuleView;
  /** Where the form to ask is, with this rule chosen. */
  askAt: string;
  /** For who may change it. */
  changeAt: string | null;
}

const tags = { counts: 'tag tag--honey', later: 'tag tag--plain', ended: 'tag tag--plain' } as const;

/** One rule that limits everyone: what it says first, then until when, why, whose, and what can be done about it. */
export function RulePanel({ rule, askAt, changeAt }: RulePanelProps) {
  const words = useWords(siteRuleWords);
  const { id, state, tests, before, questions } = rule;
  return (
    <article className="panel rule" aria-labelledby={`rule-${id}`} id={`about-${id}`}>
      <h2 id={`rule-${id}`} className="keep-lines" lang="">
        {rule.rule}
      </h2>
      <p>
        <span className={tags[state]}>{words.state[state]}</span>
      </p>
      <p>{words.dates(state, rule.from, rule.until)}</p>
      <dl className="rule-facts">
        {(['why', 'owner', 'if_it_does_not_fit'] as const).map((fact) => (
          <div key={fact}>
            <dt>{words[fact]}</dt>
            <dd className="keep-lines" lang="">
              {fact === 'if_it_does_not_fit' ? rule.ifItDoesNotFit : rule[fact]}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.four_tests}</summary>
        <dl className="rule-facts">
          {tests.map(({ test, met, why }) => (
            <div key={test}>
              <dt>{words.test[test]}</dt>
              <dd>
                <small className="aside">{words.test_means[test]}</small>
                <b>{words.met[met]}.</b> {why ? <span lang="">{why}</span> : words.no_reason_written}
              </dd>
            </div>
          ))}
        </dl>
        <p className="note">{words.written_by(rule.writtenBy, rule.writtenOn)}</p>
      </details>
      {before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          <ol className="stack">
            {before.map((earlier) => (
              <li key={earlier.version}>
                <p className="keep-lines" lang="">
                  {earlier.rule}
                </p>
                <p className="note">{words.it_was(earlier.until)}</p>
                <p className="note">{words.changed(earlier.on, earlier.because)}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {questions.length > 0 && (
        <>
          <h3>{words.questions}</h3>
          <QuestionList questions={questions} />
        </>
      )}
      <p className="row on-screen">
        <Link to={askAt} className="button button--plain" aria-label={words.ask_about_named(rule.rule)}>
          {words.ask_about_this}
        </Link>
        {changeAt && (
          <Link to={changeAt} className="button button--quiet" aria-label={words.change_named(rule.rule)}>
            {words.change_this_rule}
          </Link>
        )}
      </p>
    </article>
  );
}
