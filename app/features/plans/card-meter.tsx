import { cardBudget } from '../../domain/card';

/** How full the card's "what helps" is: a guide, never a wall. */
export function CardMeter({ words, actions }: { words: number; actions: number }) {
  const over = words > cardBudget.words || actions > cardBudget.actions;
  return (
    <section className="panel meter-panel" aria-labelledby="card-count">
      <h2 id="card-count">My right-now card</h2>
      <div role="status" className="stack">
        <p className="meter">
          <span>Words</span>
          <meter min={0} max={cardBudget.words} value={words}>
            {words}
          </meter>
          <span>
            {words} of {cardBudget.words}
          </span>
        </p>
        <p className="meter">
          <span>Things to do</span>
          <meter min={0} max={cardBudget.actions} value={actions}>
            {actions}
          </meter>
          <span>
            {actions} of {cardBudget.actions}
          </span>
        </p>
        <p className="note">
          {over
            ? 'That is more than most people can read in a hurry. You decide.'
            : 'Few words help when it is hard. You decide.'}
        </p>
      </div>
      <button className="button button--plain" name="status" value="count">
        Count again and keep my ticks
      </button>
    </section>
  );
}
