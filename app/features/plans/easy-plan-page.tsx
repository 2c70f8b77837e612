import { Link } from '@remix-run/react';
import { sentencesOf } from '../../domain/plain-words';
import type { Picture } from '../../domain/picture';
import { crisisLineId, picturesOf, type PlanItem, type SectionCode, type Voice } from '../../domain/plan';
import { isWrittenAlone } from '../../domain/whose-words';
import { Icon } from '../../ui/icon';
import { ReadAloudButton } from '../aloud/read-aloud-button';
import { SymbolCredits } from '../pictures/symbol-credits';
import { PictureAlone } from '../pictures/with-picture';
import { EasyItem } from './easy-item';
import { NotAgreed } from './not-agreed';
import { topicIcons } from './topic-icons';
import { EasyViewsBeside, type ViewRead } from './views-beside';
import { useWhoseSaid } from './whose-said';
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
  /** Not said in what was agreed before it was asked. */
  crisisLineVoice: Voice | null | undefined;
  crisisLinePicture: Picture | null;
  sections: { section: SectionCode; items: PlanItem[] }[];
  hidden: boolean;
  /** Names of who was part of writing it. */
  wroteWith: string[];
  notAgreed: string[];
  views: ViewRead[];
  /** The same plan as it usually stands. */
  usual: string;
}

/** A plan in Easy Read, made from what the ordinary page is made from (A1), to read and to print. */
export function EasyPlanPage(plan: EasyPlanProps) {
  const words = useWords(easyWords);
  const agreedSaid = useWords(agreedWords);
  const questions = useWords(questionWords);
  const isAlone = isWrittenAlone(plan);
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
      <EasyLine plan={plan} />
      {plan.sections.map(({ section, items }) => (
        <section className="panel" key={section} aria-labelledby={`part-${section}`} id={section}>
          <h2 id={`part-${section}`}>
            <Icon name={topicIcons[section]} />
            {questions[section].title}
          </h2>
          <ReadAloudButton of={`#${section}`} what={questions[section].title} />
          <ul className="easy-ideas">
            {items.map((item) => (
              <EasyItem key={item.id} item={item} isAlone={isAlone}>
                {plan.agreed && plan.notAgreed.includes(item.id) && <NotAgreed />}
                <EasyViewsBeside views={plan.views} itemId={item.id} />
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

/** The crisis line, shouted only where it was agreed; whose words it is in and other views stand with it (P3 to P5). */
function EasyLine({ plan }: { plan: EasyPlanProps }) {
  const words = useWords(agreedWords);
  const whoseSaid = useWhoseSaid(isWrittenAlone(plan));
  const { agreed, crisisLine, crisisLinePicture, crisisLineVoice, notAgreed, views } = plan;
  if (!crisisLine) return null;
  const isNotAgreed = notAgreed.includes(crisisLineId);
  const whose = crisisLineVoice === undefined ? null : whoseSaid(crisisLineVoice);
  return (
    <section className="easy-line" aria-label={words.line_to_see_first}>
      <div className={agreed && !isNotAgreed ? 'easy-shout' : 'easy-shout easy-shout--draft'}>
        <div>
          {sentencesOf(crisisLine).map((sentence, index) => (
            <p key={index} lang="">
              {sentence}
            </p>
          ))}
        </div>
        {crisisLinePicture && (
          <PictureAlone picture={crisisLinePicture} isSaid={crisisLine === crisisLinePicture.words} />
        )}
      </div>
      {agreed && isNotAgreed && <NotAgreed />}
      {whose && (
        <p>
          <span className="tag tag--plain">{whose}</span>
        </p>
      )}
      <EasyViewsBeside views={views} itemId={crisisLineId} />
    </section>
  );
}
