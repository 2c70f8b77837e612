import { Link } from '@remix-run/react';
import { sentencesOf } from '../../domain/plain-words';
import type { Picture } from '../../domain/picture';
import { picturesOf, type PlanItem, type SectionCode } from '../../domain/plan';
import { Icon } from '../../ui/icon';
import { ReadAloudButton } from '../aloud/read-aloud-button';
import { SymbolCredits } from '../pictures/symbol-credits';
import { PictureAlone } from '../pictures/with-picture';
import { EasyItem } from './easy-item';
import { topicIcons } from './topic-icons';
import '../../ui/easy.css';
import { agreedWords } from '../../words/agreed';
import { easyWords } from '../../words/easy';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

export interface EasyPlanProps {
  preferredName: string;
  /** How it was agreed; null for what is still being written, which is never mistaken for it (P5). */
  agreed: { words: string; when: string; age: string; reviewOn: string } | null;
  crisisLine: string | null;
  crisisLinePicture: Picture | null;
  sections: { section: SectionCode; items: PlanItem[] }[];
  hidden: boolean;
  notAgreed: string[];
  views: { itemId: string; by: string; text: string; when: string }[];
  /** The same plan as it usually stands. */
  usual: string;
}

/** A plan in Easy Read, made from what the ordinary page is made from (A1), to read and to print. */
export function EasyPlanPage(plan: EasyPlanProps) {
  const words = useWords(easyWords);
  const agreedSaid = useWords(agreedWords);
  const questions = useWords(questionWords);
  return (
    <div className="easy">
      <h1>{agreedSaid.plan_of(plan.preferredName)}</h1>
      {plan.agreed ? (
        <div className="panel panel--leaf">
          <p>{words.agreed_by(plan.agreed.words)}</p>
          <p>{words.on_day(plan.agreed.when)}</p>
          <p>{words.that_is(plan.agreed.age)}</p>
          <p>{words.we_look_again(plan.agreed.reviewOn)}</p>
        </div>
      ) : (
        <div className="panel panel--honey easy-draft">
          <p>
            <b>{words.being_written}</b>
          </p>
          <p>{words.not_agreed_yet}</p>
        </div>
      )}
      <p className="row on-screen">
        <Link to={plan.usual} className="button button--plain">
          {words.usual_plan}
        </Link>
        <span>{words.you_can_print}</span>
      </p>
      <ReadAloudButton of=".easy" />
      {plan.crisisLine && (
        <section
          className={plan.agreed ? 'easy-shout' : 'easy-shout easy-shout--draft'}
          aria-label={agreedSaid.line_to_see_first}
        >
          <div>
            {sentencesOf(plan.crisisLine).map((sentence, index) => (
              <p key={index} lang="">
                {sentence}
              </p>
            ))}
          </div>
          {plan.crisisLinePicture && (
            <PictureAlone picture={plan.crisisLinePicture} isSaid={plan.crisisLine === plan.crisisLinePicture.words} />
          )}
        </section>
      )}
      {plan.sections.map(({ section, items }) => (
        <section className="panel" key={section} aria-labelledby={`part-${section}`} id={section}>
          <h2 id={`part-${section}`}>
            <Icon name={topicIcons[section]} />
            {questions[section].title}
          </h2>
          <ReadAloudButton of={`#${section}`} what={questions[section].title} />
          <ul className="easy-ideas">
            {items.map((item) => (
              <EasyItem key={item.id} item={item}>
                {plan.agreed && plan.notAgreed.includes(item.id) && (
                  <p>
                    <span className="tag tag--honey">{agreedSaid.not_agreed}</span>
                  </p>
                )}
                {plan.views
                  .filter(({ itemId }) => itemId === item.id)
                  .map((view) => (
                    <blockquote key={view.by + view.text}>
                      <p>{words.they_say(view.by, view.when)}</p>
                      {sentencesOf(view.text).map((sentence, index) => (
                        <p key={index} lang="">
                          {sentence}
                        </p>
                      ))}
                    </blockquote>
                  ))}
              </EasyItem>
            ))}
          </ul>
        </section>
      ))}
      <SymbolCredits pictures={picturesOf(plan)} />
      {plan.sections.length === 0 && (
        <p>{plan.hidden ? agreedSaid.keeps_these_parts(plan.preferredName) : words.nothing_is_written}</p>
      )}
      {plan.hidden && plan.sections.length > 0 && <p>{agreedSaid.keeps_other_parts(plan.preferredName)}</p>}
    </div>
  );
}
