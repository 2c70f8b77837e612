import { strategyOutcomes } from '../../domain/incident';
import { outcomeWords, shortened } from '../../domain/incident-words';
import { EventForm, useLogging, WordsField } from './event-form';
import type { StaffView, StrategyView } from './incident-view';

/** What the person asked for, each with six answers of equal size (P8). */
export function StrategyAnswers({ view }: { view: StaffView }) {
  if (view.stages.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked" tabIndex={-1}>
        What {view.person.preferredName} asked for
      </h2>
      {view.stages.map(({ title, strategies }) => (
        <div className="stage" key={title}>
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
  const { taps } = useLogging();
  const { itemId, text, answer } = strategy;
  const tapped = taps.findLast((tap) => tap.fields.type === 'strategy_tried' && tap.fields.itemId === itemId);
  const chosen = tapped?.fields.outcome ?? answer?.outcome;
  return (
    <div className="try" id={`item-${itemId}`}>
      <p className="asked" id={`text-${itemId}`}>
        {text}
      </p>
      {(strategy.detail || strategy.whose) && (
        <p className="note">{[strategy.detail, strategy.whose].filter(Boolean).join(' · ')}</p>
      )}
      <EventForm
        type="strategy_tried"
        formKey={`tried:${itemId}`}
        fields={{ itemId }}
        words={({ outcome }) => `${shortened(text)}: ${outcomeWords[outcome as keyof typeof outcomeWords]?.said ?? ''}`}
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
              {outcomeWords[outcome].button}
            </button>
          ))}
        </div>
      </EventForm>
      {tapped && tapped.state !== 'saved' ? (
        <p className="note">Not saved yet</p>
      ) : (
        answer && (
          <p className="note">
            {answer.time} · {answer.who}
            {answer.why && ` · ${answer.why}`}
          </p>
        )
      )}
      {answer && (
        <details>
          <summary>Say more</summary>
          <EventForm
            type="strategy_tried"
            formKey={`why:${itemId}`}
            fields={{ itemId, outcome: answer.outcome }}
            words={({ why }) => `${shortened(text)}: ${why ?? ''}`}
            className="stack"
          >
            <WordsField
              name="why"
              formKey={`why:${itemId}`}
              mine={{ type: 'strategy_tried', itemId }}
              label="What happened?"
              required
            />
            <button className="button">Save this</button>
          </EventForm>
        </details>
      )}
    </div>
  );
}
