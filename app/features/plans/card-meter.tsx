import { cardBudget } from '../../domain/card';
import { agreeWords } from '../../words/agree';
import { useWords } from '../../words/use-words';

interface CardMeterProps {
  words: number;
  actions: number;
  own: boolean;
}

/** How full the card's "what helps" is: a guide, never a wall. */
export function CardMeter({ words: count, actions, own }: CardMeterProps) {
  const words = useWords(agreeWords);
  const over = count > cardBudget.words || actions > cardBudget.actions;
  return (
    <section className="panel meter-panel" aria-labelledby="card-count">
      <h2 id="card-count">{own ? words.own_my_card : words.the_card}</h2>
      <div role="status" className="stack">
        <p className="meter">
          <span>{words.words}</span>
          <meter min={0} max={cardBudget.words} value={count}>
            {count}
          </meter>
          <span>{words.so_many_of(count, cardBudget.words)}</span>
        </p>
        <p className="meter">
          <span>{words.things_to_do}</span>
          <meter min={0} max={cardBudget.actions} value={actions}>
            {actions}
          </meter>
          <span>{words.so_many_of(actions, cardBudget.actions)}</span>
        </p>
        <p className="note">{over ? words.more_than_most_can_read : words.few_words_help}</p>
      </div>
      <button className="button button--plain" name="status" value="count">
        {words.count_again}
      </button>
    </section>
  );
}
