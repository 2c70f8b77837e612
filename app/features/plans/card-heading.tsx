import { sentences } from '../../domain/card';
import { Icon } from '../../ui/icon';
import { cardWords } from '../../words/card';
import { easyWords } from '../../words/easy';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';
import { PictureAlone } from '../pictures/with-picture';
import type { CardPageProps } from './card-page';

interface CardHeadingProps extends Pick<CardPageProps, 'person' | 'card' | 'agreed' | 'seesDraft'> {
  /** Whether this is the card in Easy Read. */
  isEasy?: boolean;
}

/** The crisis line, or that nothing is agreed; how it was agreed; and the ways to the plan and to the other form of the card. */
export function CardHeading({ person, card, agreed, seesDraft, isEasy = false }: CardHeadingProps) {
  const words = useWords(cardWords);
  const easy = useWords(easyWords);
  const { whose } = useWords(labelWords);
  const other = isEasy ? (
    <a href={`/people/${person.id}/now?usual`}>{easy.usual_card}</a>
  ) : (
    <a href={`/people/${person.id}/now/easy`}>{easy.easy_read}</a>
  );
  const { crisisLine, crisisLineVoice, crisisLinePicture } = card;
  if (!agreed) {
    return (
      <>
        <h1 className="shout shout--none">
          <span>{words.not_agreed}</span>
          <span>{words.has_not_agreed(person.preferredName)}</span>
        </h1>
        <p className="lead">
          {words.ask_what_helps(person.preferredName)}{' '}
          {seesDraft && <a href={`/people/${person.id}/plan`}>{words.start_the_plan}</a>}
        </p>
        <p className="agreed">{other}</p>
      </>
    );
  }
  return (
    <>
      <div className="shout">
        <h1 lang={crisisLine ? '' : undefined}>
          {sentences(crisisLine ?? words.ask_and_give_time(person.preferredName)).map((sentence, index) => (
            <span key={index}>{sentence}</span>
          ))}
        </h1>
        {crisisLinePicture && (
          <PictureAlone picture={crisisLinePicture} isSaid={crisisLine === crisisLinePicture.words} />
        )}
      </div>
      {crisisLineVoice && <p className="note">{whose[crisisLineVoice]}</p>}
      <p className="agreed">
        <span className="tag tag--leaf">
          <Icon name="tick" />
          {agreed.words}
        </span>
        <span>{words.agreed_when(agreed.when, agreed.age, agreed.number)}</span>
        <a href={`/people/${person.id}/agreed${isEasy ? '/easy' : ''}`}>{words.whole_plan}</a>
        {other}
      </p>
    </>
  );
}
