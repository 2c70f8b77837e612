import { Link } from '@remix-run/react';
import type { Contradiction } from '../../domain/contradiction';
import type { PlanItem } from '../../domain/plan';
import { ItemSaid } from '../plans/item-said';
import { contradictionWords } from '../../words/contradictions';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';
import './contradictions.css';

export interface AskedContradiction extends Contradiction {
  mark: string;
  mayAnswer: boolean;
  /** Who said that both are right, and when, as a sentence. */
  answered: string | null;
}

interface ContradictionListProps {
  asked: AskedContradiction[];
  personId: string;
  /** The person wrote the plan without anybody else. */
  isAlone: boolean;
}

/** Each as a question of its own: both answers, what can be done, and nothing that has to be. */
export function ContradictionList({ asked, personId, isAlone }: ContradictionListProps) {
  const words = useWords(contradictionWords);
  return asked.map(({ one, other, by, mark, mayAnswer, answered }) => {
    const id = `ask-${one.id}-${other.id}`;
    return (
      <section className="panel" key={id} aria-labelledby={id}>
        <h2 id={id}>{words.are_both_right}</h2>
        <p className="note">{words.why[by]}</p>
        <ul className="clash">
          {[one, other].map((item) => (
            <Side key={item.id} {...{ item, personId, isAlone }} mayChange={mayAnswer} />
          ))}
        </ul>
        {answered && <p className="note">{answered}</p>}
        {mayAnswer && (
          <form method="post" className="row">
            <input type="hidden" name="one" value={one.id} />
            <input type="hidden" name="other" value={other.id} />
            <input type="hidden" name="mark" value={mark} />
            <button name="do" value={answered ? 'ask_again' : 'both_right'} className="button button--plain">
              {answered ? words.ask_again : words.both_are_right}
            </button>
          </form>
        )}
      </section>
    );
  });
}

interface SideProps {
  item: PlanItem;
  personId: string;
  isAlone: boolean;
  mayChange: boolean;
}

function Side({ item, personId, isAlone, mayChange }: SideProps) {
  const words = useWords(contradictionWords);
  const questions = useWords(questionWords);
  return (
    <li>
      <small>{questions[item.section].title}</small>
      <ItemSaid item={item} isAlone={isAlone} />
      {mayChange && (
        <Link
          to={`/people/${personId}/plan/${item.section}?answer=${item.id}#answer-${item.id}`}
          className="alone"
          aria-label={words.change_named(item.text)}
        >
          {words.change_this_one}
        </Link>
      )}
    </li>
  );
}
