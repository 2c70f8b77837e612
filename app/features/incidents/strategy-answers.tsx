import { strategyOutcomes, type StrategyOutcome } from '../../domain/incident';
import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import { EventForm, useLogging, WordsField } from './event-form';
import type { StaffView, StrategyView } from './incident-view';
import { shortened } from './log-line';

/** What the person asked for, each with six answers of equal size (P8). */
export function StrategyAnswers({ view }: { view: StaffView }) {
  const words = useWords(incidentWords);
  if (view.stages.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked" tabIndex={-1}>
        {words.asked_for(view.person.preferredName)}
      </h2>
      {view.stages.map(({ title, strategies }, index) => (
        <div className="stage" key={index}>
          {view.stages.length > 1 && <h3>{title}</h3>}
          {strategies.map((strategy) => (
            <Strategy key={strategy.itemId} strategy={strategy} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Strategy({ strategy }: { strategy: StrategyView }) {
  const words = useWords(incidentWords);
  const { taps, isSigned } = useLogging();
  const { itemId, text, answer } = strategy;
  const tapped = taps.findLast((tap) => tap.fields.type === 'strategy_tried' && tap.fields.itemId === itemId);
  const chosen = tapped?.fields.outcome ?? answer?.outcome;
  const said =
    tapped && tapped.state !== 'saved' ? (
      <p className="note">{words.not_saved_yet}</p>
    ) : (
      answer && (
        <p className="note">
          {isSigned && `${words.outcome[answer.outcome]} · `}
          {answer.time} · {answer.who}
          {answer.why && ` · ${answer.why}`}
        </p>
      )
    );
  return (
    <div className="try" id={`item-${itemId}`}>
      <p className="asked" id={`text-${itemId}`}>
        {text}
      </p>
      {(strategy.detail || strategy.whose) && (
        <p className="note">{[strategy.detail, strategy.whose].filter(Boolean).join(' · ')}</p>
      )}
      {isSigned && said}
      <EventForm
        type="strategy_tried"
        opens={answer ? words.change_it : words.answer_it}
        formKey={`tried:${itemId}`}
        fields={{ itemId }}
        words={({ outcome }) => words.tap.tried(shortened(text), outcome as StrategyOutcome)}
      >
        <div className="answers" role="group" aria-labelledby={`text-${itemId}`}>
          {strategyOutcomes.map((outcome) => (
            <button
              key={outcome}
              name="outcome"
              value={outcome}
              aria-pressed={chosen === outcome}
              className={outcome === 'tried_helped' || outcome === 'tried_partly' ? 'yes' : 'no'}
            >
              {words.outcome[outcome]}
            </button>
          ))}
        </div>
      </EventForm>
      {!isSigned && said}
      {answer && (
        <details>
          <summary>{words.say_more}</summary>
          <EventForm
            type="strategy_tried"
            formKey={`why:${itemId}`}
            fields={{ itemId, outcome: answer.outcome }}
            words={({ why }) => words.tap.tried_why(shortened(text), why ?? '')}
            className="stack"
            isFolded
          >
            <WordsField
              name="why"
              formKey={`why:${itemId}`}
              mine={{ type: 'strategy_tried', itemId }}
              label={words.what_happened}
              required
            />
            <button className="button">{words.save_this}</button>
          </EventForm>
        </details>
      )}
    </div>
  );
}
