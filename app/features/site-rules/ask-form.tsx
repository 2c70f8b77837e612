import { Form } from '@remix-run/react';
import { longestRuleText } from '../../domain/site-rule';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Select, TextArea, TextField } from '../../ui/field';
import { useFreshId } from '../../ui/use-fresh-id';
import { siteRuleWords } from '../../words/site-rules';
import { useWords } from '../../words/use-words';

interface AskFormProps {
  rules: { id: string; rule: string }[];
  /** The rule that was chosen before. */
  about: string | null;
  freshId: string;
  refusal: FormRefusal | undefined;
}

/** Asks about a rule, for everybody here to read; says plainly that it is, and that nobody's name is kept. */
export function AskForm({ rules, about, freshId: given, refusal }: AskFormProps) {
  const freshId = useFreshId(given);
  const words = useWords(siteRuleWords);
  const { typed, errors } = refusal ?? notRefused;
  return (
    <section className="panel on-screen" aria-labelledby="ask">
      <h2 id="ask">{words.ask}</h2>
      <p>{words.it_is_public}</p>
      <p>{words.no_name_kept}</p>
      {/* The page of a question that was kept begins afresh. */}
      <Form method="post" className="stack" key={freshId}>
        <input type="hidden" name="does" value="ask" />
        <input type="hidden" name="id" value={typed.id ?? freshId} />
        <WhichRule name="about" rules={rules} chosen={typed.about ?? about ?? ''} errors={errors.about} />
        <TextArea
          name="words"
          label={words.your_question}
          hint={words.name_nobody}
          required
          maxLength={longestRuleText}
          defaultValue={typed.words}
          errors={errors.words}
        />
        <TextField
          name="name"
          label={words.your_name}
          maxLength={200}
          autoComplete="off"
          defaultValue={typed.name}
          errors={errors.name}
        />
        <p>
          <button className="button button--main">{words.send_the_question}</button>
        </p>
      </Form>
    </section>
  );
}

/** "This rule does not fit me", to the leads alone. */
export function ExceptionForm({ rules, about, freshId: given, refusal }: AskFormProps) {
  const freshId = useFreshId(given);
  const words = useWords(siteRuleWords);
  const { typed, errors } = refusal ?? notRefused;
  return (
    <details className="on-screen" open={typed.does === 'ask-for-exception'}>
      <summary>{words.this_does_not_fit_me}</summary>
      <section className="panel" aria-labelledby="exception">
        <h2 id="exception">{words.ask_for_an_exception}</h2>
        <p>{words.only_leads_read}</p>
        <Form method="post" className="stack" key={freshId}>
          <input type="hidden" name="does" value="ask-for-exception" />
          <input type="hidden" name="id" value={typed.id ?? freshId} />
          <WhichRule
            name="exceptionAbout"
            rules={rules}
            chosen={typed.exceptionAbout ?? about ?? ''}
            errors={errors.exceptionAbout}
          />
          <TextArea
            name="exceptionWords"
            label={words.what_does_not_fit}
            required
            maxLength={longestRuleText}
            defaultValue={typed.exceptionWords}
            errors={errors.exceptionWords}
          />
          <p>
            <button className="button">{words.send_to_the_leads}</button>
          </p>
        </Form>
      </section>
    </details>
  );
}

interface WhichRuleProps {
  name: string;
  rules: AskFormProps['rules'];
  chosen: string;
  errors: string[] | undefined;
}

function WhichRule({ name, rules, chosen, errors }: WhichRuleProps) {
  const words = useWords(siteRuleWords);
  return (
    <Select
      name={name}
      label={words.which_rule}
      unsaid={words.something_else}
      options={rules.map(({ id, rule }) => ({ value: id, label: rule.length > 70 ? `${rule.slice(0, 69)}…` : rule }))}
      defaultValue={chosen}
      errors={errors}
    />
  );
}
