import { Form } from '@remix-run/react';
import { longestPlannedText, plannedTests, plannedTypes } from '../../domain/planned-restriction';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Select, TextArea, TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { plannedProposingWords } from '../../words/planned-proposing';
import { restrictionWords } from '../../words/restrictions';
import { useWords } from '../../words/use-words';
import type { ProposalBefore } from './proposal-before.server';

interface ProposalFormProps extends ProposalBefore {
  freshId: string;
  refusal: FormRefusal | undefined;
}

/** All that the person must be told; the red lines of their plan stand first (P9). */
export function ProposalForm({ followsId, before, redLines, advocate, days, freshId, refusal }: ProposalFormProps) {
  const words = useWords(plannedProposingWords);
  const { type } = useWords(restrictionWords);
  const { typed, errors } = refusal ?? notRefused;
  const field = (name: string, earlier?: string) => ({
    name,
    required: true,
    maxLength: longestPlannedText,
    defaultValue: typed[name] ?? earlier,
    errors: errors[name],
  });
  const day = (name: 'objectBy' | 'reviewOn' | 'until') => ({ ...field(name, days[name]), type: 'date' });
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="id" value={typed.id ?? freshId} />
      {followsId && <input type="hidden" name="followsId" value={followsId} />}
      <section className="panel panel--clay" aria-labelledby="never">
        <h2 id="never">
          <Icon name="never" />
          {words.plan_says_never}
        </h2>
        {redLines.length === 0 && <p>{words.no_red_line}</p>}
        <ul className="says">
          {redLines.map(({ id, said, types }) => (
            <li key={id}>
              <span lang="">{said}</span>
              <small className="aside">{words.names(types.map((each) => type[each].label).join(', '))}</small>
            </li>
          ))}
        </ul>
      </section>
      {(errors.despiteRedLine ?? typed.despiteRedLine) && (
        <section className="panel" aria-labelledby="despite">
          <h2 id="despite">{words.red_line_crossed}</h2>
          <TextArea {...field('despiteRedLine')} label={words.despite} hint={words.despite_hint} />
        </section>
      )}
      <section className="panel" aria-labelledby="what">
        <h2 id="what">{words.what}</h2>
        <Select
          name="type"
          label={words.what}
          unsaid={words.choose}
          required
          options={plannedTypes.map((value) => ({ value, label: type[value].label }))}
          defaultValue={typed.type ?? before?.type}
          errors={errors.type}
        />
        <TextArea {...field('when', before?.when)} label={words.when} hint={words.when_hint} rows={3} />
        <TextArea {...field('why', before?.why)} label={words.why} rows={3} />
        <TextArea
          {...field('triedFirst', before?.triedFirst)}
          label={words.tried_first}
          hint={words.tried_first_hint}
        />
        <TextField {...field('who', before?.who)} label={words.who} />
        <TextArea {...field('rungs', before?.rungs.join('\n'))} label={words.rungs} hint={words.rungs_hint} />
      </section>
      <section className="panel" aria-labelledby="tests">
        <h2 id="tests">{words.tested}</h2>
        {plannedTests.map((test) => (
          <TextArea key={test} {...field(test, before?.tests[test])} label={words.test[test]} rows={3} />
        ))}
      </section>
      <section className="panel" aria-labelledby="days">
        <h2 id="days">{words.days}</h2>
        <TextField {...day('objectBy')} label={words.object_by} hint={words.object_by_hint} />
        <TextField {...day('reviewOn')} label={words.review_on} />
        <TextField {...day('until')} label={words.until} hint={words.until_hint} />
      </section>
      <section className="panel" aria-labelledby="help">
        <h2 id="help">{words.help}</h2>
        <TextArea {...field('advocate', advocate)} label={words.advocate} hint={words.advocate_hint} rows={2} />
        <TextArea
          {...field('complainTo', before?.complainTo)}
          label={words.complain}
          hint={words.complain_hint}
          rows={2}
        />
      </section>
      <p>
        <button className="button button--main">{words.send}</button>
      </p>
    </Form>
  );
}
