import type { ReactNode } from 'react';
import { sentencesOf } from '../../domain/plain-words';
import { saidOf, voicesOfThePerson, wordlessKind, type PlanItem } from '../../domain/plan';
import { EasyIdea } from '../../ui/easy-idea';
import { easyWords } from '../../words/easy';
import { itemSaidWords } from '../../words/item-said';
import { labelWords } from '../../words/labels';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { useWords } from '../../words/use-words';
import { riskLabel } from '../drafting/detail-labels';
import { PictureAlone } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import { usePromiseSaid } from './promise-said';
import { topicIcons } from './topic-icons';
import { useWhoseSaid } from './whose-said';

interface EasyItemProps {
  item: PlanItem;
  /** The person wrote the plan without anybody else. */
  isAlone: boolean;
  children?: ReactNode;
}

/** One answer of a plan in Easy Read: its own words, sentence by sentence, then what goes with them; nothing reworded. */
export function EasyItem({ item, isAlone, children }: EasyItemProps) {
  const words = useWords(easyWords);
  const { without_words: without } = useWords(itemSaidWords);
  const labels = useWords(labelWords);
  const restrictions = useWords(restrictionWords);
  const risks = useWords(riskWords);
  const isOwn = item.voice !== null && voicesOfThePerson.has(item.voice);
  const whose = useWhoseSaid(isAlone)(item.voice);
  const where = item.whereWords ?? (item.where && labels.where[item.where]);
  const promised = usePromiseSaid()(item);
  const details = [
    ...item.riskFactors.map((code) => riskLabel(risks, code)),
    ...item.restrictionTypes.flatMap((type) => {
      const { label, plain } = restrictions.type[type];
      return [words.says_no_to(label), ...sentencesOf(plain)];
    }),
    ...item.contacts.flatMap(({ name, relationship, phone, tellAfterRestriction }) => [
      [name, relationship].filter(Boolean).join(', '),
      ...(phone ? [words.phone(phone)] : []),
      ...(tellAfterRestriction ? [words.tell_them] : []),
    ]),
    ...item.doNotContact.map(words.please_do_not_call),
    ...(promised ? [`${promised}.`] : []),
    ...(item.stage ? [words.when(labels.stage[item.stage])] : []),
    ...(item.who ? [words.who(item.who)] : []),
    ...(where ? [words.where(where)] : []),
  ];
  const said = saidOf(item);
  const kind = wordlessKind(item);
  const pictured = kind === null || kind === 'sound' ? '' : without[kind];
  const picture = item.picture && <PictureAlone picture={item.picture} isSaid={said === item.picture.words} />;
  return (
    <EasyIdea icon={topicIcons[item.section]} picture={picture} lines={sentencesOf(said || pictured)} lang="">
      <WithSound sound={item.sound} said={said} />
      {details.length > 0 && (
        <ul className="easy-details">
          {details.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      {whose && (
        <p>
          <span className={isOwn ? 'tag' : 'tag tag--plain'}>{whose}</span>
        </p>
      )}
      {children}
    </EasyIdea>
  );
}
