import { saidOf, voicesOfThePerson, type PlanItem } from '../../domain/plan';
import { riskLabel } from '../drafting/detail-labels';
import { WithPicture } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import { usePromiseSaid } from './promise-said';
import { useWhoseSaid } from './whose-said';
import { itemSaidWords } from '../../words/item-said';
import { labelWords } from '../../words/labels';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { useWords } from '../../words/use-words';

/**
 * Everything an item says, for reading: its words, what goes with them, and whose they are (P3).
 *
 * `isAlone`: not where somebody else was part of writing it; then it also says that nobody said whose words they are.
 */
export function ItemSaid({ item, isAlone = true }: { item: PlanItem; isAlone?: boolean }) {
  const words = useWords(itemSaidWords);
  const labels = useWords(labelWords);
  const risks = useWords(riskWords);
  const { type: restrictions } = useWords(restrictionWords);
  const theirs = item.voice !== null && !voicesOfThePerson.has(item.voice);
  const where = item.whereWords ?? (item.where && labels.where[item.where]);
  const promised = usePromiseSaid()(item);
  const whose = useWhoseSaid(isAlone)(item.voice);
  const said = saidOf(item);
  const details = [item.stage && labels.stage[item.stage], item.who, where].filter(Boolean).join(' · ');
  const never = item.restrictionTypes.map((type) => restrictions[type].label);
  const dangers = item.riskFactors.map((code) => riskLabel(risks, code));
  return (
    <div className={theirs ? 'theirs' : undefined}>
      <WithPicture picture={item.picture} said={said}>
        <span lang="">{said}</span>
      </WithPicture>
      <WithSound sound={item.sound} said={said} />
      {details && <small>{details}</small>}
      {promised && <small>{promised}</small>}
      {never.length > 0 && <small>{words.names_restrictions(never)}</small>}
      {dangers.length > 0 && <small>{dangers.join(' · ')}</small>}
      {item.contacts.map((contact) => (
        <small key={contact.name + contact.phone}>
          {words.contact(contact, (phone) => (
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          ))}
        </small>
      ))}
      {item.doNotContact.length > 0 && <small>{words.please_do_not_call(item.doNotContact)}</small>}
      {whose && <small>{whose}</small>}
    </div>
  );
}
