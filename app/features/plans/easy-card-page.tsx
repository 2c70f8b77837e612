import type { ReactNode } from 'react';
import { picturesOn, type CardLine } from '../../domain/card';
import { sentencesOf } from '../../domain/plain-words';
import type { WhereCode } from '../../domain/plan';
import { EasyIdea } from '../../ui/easy-idea';
import { Icon, type IconName } from '../../ui/icon';
import { cardWords } from '../../words/card';
import { easyWords } from '../../words/easy';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';
import { CardPlanned } from '../planned/card-planned';
import { SymbolCredits } from '../pictures/symbol-credits';
import { PictureAlone } from '../pictures/with-picture';
import { CardFrame } from './card-frame';
import { CardHeading } from './card-heading';
import { stageIcons } from './card-helps';
import { signsToStop, type CardPageProps } from './card-page';

/** The right-now card in Easy Read: the same card in the same order, one idea a line, without script (A1, P6). */
export function EasyCardPage({ card, planned, agreed, seesDraft, ...frame }: CardPageProps) {
  const words = useWords(cardWords);
  const easy = useWords(easyWords);
  const { person } = frame;
  return (
    <CardFrame {...frame} at="now/easy">
      <div className="easy">
        <CardHeading {...{ person, card, agreed, seesDraft }} isEasy />
        {card.never.length > 0 && (
          <Part icon="never" id="never" title={words.never_do_this} isDanger>
            <Lines lines={card.never} icon="never" />
          </Part>
        )}
        <Part icon="body" id="hurt" title={words.if_i_am_held} isDanger>
          <Lines lines={card.health} icon="body" />
          {card.health.length === 0 && <EasyIdea icon="body" lines={sentencesOf(words.no_dangers_are_agreed)} />}
          {card.healthNotAgreed && <EasyIdea icon="body" lines={sentencesOf(words.more_is_written)} />}
          <EasyIdea icon="phone" lines={[easy.let_go, easy.call_999]}>
            <ul className="easy-details">
              {signsToStop.map((sign) => (
                <li key={sign}>{easy.if_i(words.stop_sign[sign])}</li>
              ))}
            </ul>
          </EasyIdea>
        </Part>
        {card.stages.map(({ stage, signs, actions }) => {
          const key = stage ?? 'any';
          return (
            <Part key={key} icon={stageIcons[key]} id={key} title={words.stage[key].title}>
              {signs.length > 0 && <Lines lines={signs} icon="eye" under={words.you_can_tell} />}
              {actions.length > 0 && <Lines lines={actions} icon="heart" under={words.do_this} />}
            </Part>
          );
        })}
        {card.communication.length > 0 && (
          <Part icon="talk" id="communicate" title={words.how_i_communicate}>
            <Lines lines={card.communication} icon="talk" />
          </Part>
        )}
        <CardPlanned personId={person.id} preferredName={person.preferredName} lines={planned} />
        <Part icon="phone" id="call" title={words.who_to_call}>
          {card.contacts.length === 0 && <EasyIdea icon="phone" lines={[words.nobody_is_written_down]} />}
          {card.contacts.map((contact) => (
            <EasyIdea key={contact.name + contact.phone} icon="phone" lines={[words.contact(contact)]}>
              {contact.phone && (
                <p>
                  <a className="button button--plain" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                    {contact.phone}
                  </a>
                </p>
              )}
            </EasyIdea>
          ))}
          {card.doNotContact.length > 0 && (
            <EasyIdea icon="never" lines={card.doNotContact.map(easy.please_do_not_call)} />
          )}
        </Part>
        <SymbolCredits pictures={picturesOn(card)} />
      </div>
    </CardFrame>
  );
}

interface PartProps {
  icon: IconName;
  id: string;
  title: string;
  isDanger?: boolean;
  children: ReactNode;
}

function Part({ icon, id, title, isDanger = false, children }: PartProps) {
  return (
    <section className={isDanger ? 'panel panel--clay' : 'panel'} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} />
        {title}
      </h2>
      <ul className="easy-ideas">{children}</ul>
    </section>
  );
}

/** `under` is said before each, where a part holds what can be seen and what can be done. */
function Lines({ lines, icon, under }: { lines: CardLine[]; icon: IconName; under?: string }) {
  const easy = useWords(easyWords);
  const { where: places, whose } = useWords(labelWords);
  return lines.map((line) => {
    const where = line.where && (places[line.where as WhereCode] ?? line.where);
    const details = [line.who && easy.who(line.who), where && easy.where(where), line.voice && whose[line.voice]];
    const said = details.filter((each) => each !== null && each !== '');
    const picture = line.picture && <PictureAlone picture={line.picture} isSaid={line.text === line.picture.words} />;
    return (
      <EasyIdea key={line.itemId} {...{ icon, picture, under }} lines={sentencesOf(line.text)} lang="">
        {said.length > 0 && (
          <ul className="easy-details">
            {said.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </EasyIdea>
    );
  });
}
