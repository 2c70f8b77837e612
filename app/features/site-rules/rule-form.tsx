import { Form } from '@remix-run/react';
import { longestRuleText, ruleTests, testAnswers, type RuleBody } from '../../domain/site-rule';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, TextArea, TextField } from '../../ui/field';
import { siteRuleWords } from '../../words/site-rules';
import { siteRulesManagingWords } from '../../words/site-rules-managing';
import { useWords } from '../../words/use-words';

interface RuleFormProps {
  /** As it is now; nothing for a new one. */
  rule: RuleBody | null;
  known: number;
  freshId: string;
  today: string;
  refusal: FormRefusal | undefined;
}

/** Everything that a rule for everybody must say, with "not sure" wherever somebody may not know yet. */
export function RuleForm({ rule, known, freshId, today, refusal }: RuleFormProps) {
  const words = useWords(siteRulesManagingWords);
  const shown = useWords(siteRuleWords);
  const { typed, errors } = refusal ?? notRefused;
  const box = (name: 'rule' | 'why' | 'ifItDoesNotFit') => ({
    name,
    required: true,
    maxLength: longestRuleText,
    defaultValue: typed[name] ?? rule?.[name],
    errors: errors[name],
  });
  const day = (name: 'from' | 'until', before?: string) => ({
    name,
    type: 'date',
    required: true,
    defaultValue: typed[name] ?? rule?.[name] ?? before,
    errors: errors[name],
  });
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="id" value={typed.id ?? freshId} />
      <input type="hidden" name="known" value={typed.known ?? known} />
      <section className="panel" aria-labelledby="the-rule">
        <h2 id="the-rule">{words.what_it_says}</h2>
        <TextArea {...box('rule')} label={words.the_rule} hint={words.the_rule_hint} />
        <TextArea {...box('why')} label={words.why} />
        <TextField
          name="owner"
          label={words.owner}
          hint={words.owner_hint}
          required
          maxLength={200}
          defaultValue={typed.owner ?? rule?.owner}
          errors={errors.owner}
        />
        <TextArea {...box('ifItDoesNotFit')} label={words.if_it_does_not_fit} hint={words.if_it_does_not_fit_hint} />
      </section>
      <section className="panel" aria-labelledby="when">
        <h2 id="when">{words.dates}</h2>
        <TextField {...day('from', today)} label={words.from} />
        <TextField {...day('until')} label={words.until} hint={words.until_hint} />
      </section>
      <section className="panel" aria-labelledby="tests">
        <h2 id="tests">{words.tests}</h2>
        <p>{words.tests_intro}</p>
        {ruleTests.map((test) => (
          <div className="stack" key={test}>
            <Choices
              type="radio"
              name={test}
              label={words.test[test]}
              options={testAnswers.map((value) => ({ value, label: shown.met[value] }))}
              chosen={[typed[test] ?? rule?.tests[test].met ?? 'not_sure']}
              errors={errors[test]}
              inRow
            />
            <TextArea
              name={`${test}Why`}
              label={words.test_why[test]}
              maxLength={longestRuleText}
              defaultValue={typed[`${test}Why`] ?? rule?.tests[test].why}
              errors={errors[`${test}Why`]}
            />
          </div>
        ))}
      </section>
      {rule && (
        <section className="panel" aria-labelledby="because">
          <h2 id="because">{words.changed_because}</h2>
          <TextArea
            name="changedBecause"
            label={words.changed_because}
            hint={words.before_stays}
            required
            maxLength={longestRuleText}
            defaultValue={typed.changedBecause}
            errors={errors.changedBecause}
          />
        </section>
      )}
      <p>
        <button className="button button--main">{words.save}</button>
      </p>
    </Form>
  );
}
