import { Fragment } from 'react';
import type { OfferedFramework } from '../../domain/legal-framework';
import { evidenceAnswer, evidenceAsked, notSure } from '../../domain/record-answers';
import { TextField } from '../../ui/field';
import { legalWords } from '../../words/legal';
import { recordWords } from '../../words/record';
import { timeWords } from '../../words/times';
import { useLangOf, useWords } from '../../words/use-words';
import { saidOfLaw } from './said-of-law';
import { NotSure, Words, writtenIn, type Asking } from './record-fields';

/**
 * The laws for this place, this age and this harm. One that cannot be chosen stays in sight, with why; "not sure" is a
 * proper answer (DOMAIN section 0).
 */
export function LawChoice({ view, refusal }: Asking) {
  const words = useWords(recordWords);
  const legal = useWords(legalWords);
  const times = useWords(timeWords);
  const errors = refusal?.errors.legalFramework;
  const chosen = refusal?.typed.legalFramework ?? view.answers.legalFramework;
  const open = view.frameworks.filter(({ blocks }) => blocks.length === 0);
  const closed = view.frameworks.filter(({ blocks }) => blocks.length > 0);
  const fallen = closed.find(({ code }) => code === view.answers.legalFramework);
  return (
    <fieldset
      className="choices"
      id="legalFramework"
      lang={useLangOf(legalWords)}
      aria-describedby={errors ? 'legalFramework-wrong' : undefined}
    >
      <legend>{words.ask.legalFramework}</legend>
      {errors && (
        <span className="wrong" id="legalFramework-wrong">
          {errors.join(' ')}
        </span>
      )}
      {fallen && (
        <div className="panel panel--honey stack">
          <p>{words.law_not_relied_on}</p>
          <p>
            <b>{legal.framework[fallen.code]}</b>
          </p>
          {fallen.blocks.map((each) => (
            <p key={`${each.code} ${each.on}`}>{saidOfLaw(each, legal, times)}</p>
          ))}
        </div>
      )}
      {open.map((law) => (
        <label className="choice" key={law.code}>
          <input type="radio" name="legalFramework" value={law.code} defaultChecked={law.code === chosen} />
          <Law law={law} isChosen={law.code === chosen} />
        </label>
      ))}
      {closed.length > 0 && (
        <details>
          <summary>{words.cannot_be_chosen}</summary>
          <ul className="stack">
            {closed.map((law) => (
              <li key={law.code}>
                <Law law={law} isChosen={false} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

/** What a law allows, and what to know or to ask: all of it once it is chosen. */
function Law({ law, isChosen }: { law: OfferedFramework; isChosen: boolean }) {
  const legal = useWords(legalWords);
  const times = useWords(timeWords);
  const { code, citation, blocks, warnings, shown } = law;
  const said = [...blocks, ...warnings, ...(isChosen ? shown : [])];
  return (
    <span>
      {legal.framework[code]}
      {citation && <small>{citation}</small>}
      {said.map((each) => (
        <small key={`${each.code} ${each.on}`}>
          <b>{saidOfLaw(each, legal, times)}</b>
        </small>
      ))}
    </span>
  );
}

/** What shows that the law that is saved allowed it: each a question of its own, and a box for what else does. */
export function Evidence(asking: Asking) {
  const words = useWords(recordWords);
  const { evidence } = useWords(legalWords);
  const { view, refusal } = asking;
  const law = view.frameworks.find(({ code }) => code === view.answers.legalFramework);
  const asked = law ? evidenceAsked(law.evidence) : [];
  return (
    <>
      {asked.map((field) => {
        const name = evidenceAnswer(field);
        return (
          <Fragment key={name}>
            <TextField
              key={String(view.answers[name] === notSure)}
              name={name}
              label={evidence[field]}
              lang=""
              defaultValue={writtenIn(asking, name)}
              errors={refusal?.errors[name]}
            />
            <NotSure {...asking} field={name} />
          </Fragment>
        );
      })}
      <Words
        {...asking}
        field="frameworkEvidence"
        label={asked.length > 0 ? words.what_else_shows_it : words.ask.frameworkEvidence}
      />
    </>
  );
}
