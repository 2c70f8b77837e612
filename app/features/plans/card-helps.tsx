import type { Card, CardStage } from '../../domain/card';
import type { Stage } from '../../domain/plan';
import { Icon, type IconName } from '../../ui/icon';
import { WithPicture } from '../pictures/with-picture';
import { Aside } from './card-parts';
import { cardWords } from '../../words/card';
import { useWords } from '../../words/use-words';

export const stageIcons: Record<Stage | 'any', IconName> = {
  calm: 'calm',
  early_signs: 'starting',
  escalating: 'getting-hard',
  crisis: 'very-hard',
  recovery: 'calm',
  afterwards: 'calm',
  any: 'calm',
};

const jumps: readonly (Stage | null)[] = ['early_signs', 'escalating', 'crisis'];

export function Jumps({ stages }: { stages: CardStage[] }) {
  const words = useWords(cardWords);
  const there = stages.filter(({ stage }) => jumps.includes(stage));
  if (there.length < 2) return null;
  return (
    <nav className="jump" aria-label={words.what_helps}>
      {there.map(({ stage }) => {
        const key = stage ?? 'any';
        return (
          <a key={stage} href={`#${stage}`}>
            <Icon name={stageIcons[key]} className={`mark--${stage}`} />
            {words.stage[key].short}
          </a>
        );
      })}
    </nav>
  );
}

export function Helps({ stages }: { stages: CardStage[] }) {
  const words = useWords(cardWords);
  return (
    <section className="panel" aria-labelledby="helps">
      <h2 id="helps">{words.what_helps}</h2>
      <div>
        {stages.map(({ stage, signs, actions }) => (
          <div className="stage" id={stage ?? 'any'} key={stage ?? 'any'}>
            <Icon name={stageIcons[stage ?? 'any']} className={`mark--${stage ?? 'any'}`} />
            <div>
              <h3>{words.stage[stage ?? 'any'].title}</h3>
              <dl>
                {signs.length > 0 && <dt>{words.you_can_tell}</dt>}
                {signs.map((sign) => (
                  <dd key={sign.itemId}>
                    <WithPicture picture={sign.picture} said={sign.text}>
                      <span lang="">{sign.text}</span>
                      <Aside line={sign} />
                    </WithPicture>
                  </dd>
                ))}
                {actions.length > 0 && <dt>{words.do_this}</dt>}
                {actions.map((action) => (
                  <dd className="do" key={action.itemId}>
                    <WithPicture picture={action.picture} said={action.text}>
                      <span lang="">{action.text}</span>
                      <Aside line={action} />
                    </WithPicture>
                  </dd>
                ))}
              </dl>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

export function Call({ card }: { card: Card }) {
  const words = useWords(cardWords);
  return (
    <section className="panel" aria-labelledby="call">
      <h2 id="call">
        <Icon name="phone" />
        {words.who_to_call}
      </h2>
      {card.contacts.length === 0 && <p>{words.nobody_is_written_down}</p>}
      <div className="call">
        {card.contacts.map((contact) =>
          contact.phone ? (
            <a
              className="button button--plain"
              href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}
              key={contact.name + contact.phone}
            >
              <span>
                {words.contact(contact)}
                <small>{contact.phone}</small>
              </span>
            </a>
          ) : (
            <p key={contact.name}>{words.contact(contact)}</p>
          ),
        )}
      </div>
      {card.doNotContact.length > 0 && <p>{words.please_do_not_call(card.doNotContact)}</p>}
    </section>
  );
}
