import type { Card, CardLine, CardStage } from '../../domain/card';
import { whereLabels } from '../../domain/labels';
import type { Stage, WhereCode } from '../../domain/plan';
import { whoseWords } from '../../domain/voice';
import { Icon, type IconName } from '../../ui/icon';

const stageWords: Record<Stage | 'any', { short: string; title: string; icon: IconName }> = {
  calm: { short: 'Calm', title: 'When it is calm', icon: 'calm' },
  early_signs: { short: 'Starting', title: 'It is starting', icon: 'starting' },
  escalating: { short: 'Getting hard', title: 'It is getting hard', icon: 'getting-hard' },
  crisis: { short: 'Very hard', title: 'It is very hard', icon: 'very-hard' },
  recovery: { short: 'After', title: 'When it is passing', icon: 'calm' },
  afterwards: { short: 'Afterwards', title: 'Afterwards', icon: 'calm' },
  any: { short: 'Any time', title: 'At any time', icon: 'calm' },
};

const jumps: readonly (Stage | null)[] = ['early_signs', 'escalating', 'crisis'];

export function Jumps({ stages }: { stages: CardStage[] }) {
  const there = stages.filter(({ stage }) => jumps.includes(stage));
  if (there.length < 2) return null;
  return (
    <nav className="jump" aria-label="What helps">
      {there.map(({ stage }) => {
        const { short, icon } = stageWords[stage ?? 'any'];
        return (
          <a key={stage} href={`#${stage}`}>
            <Icon name={icon} className={`mark--${stage}`} />
            {short}
          </a>
        );
      })}
    </nav>
  );
}

export function Helps({ stages }: { stages: CardStage[] }) {
  return (
    <section className="panel" aria-labelledby="helps">
      <h2 id="helps">What helps</h2>
      <div>
        {stages.map(({ stage, signs, actions }) => (
          <div className="stage" id={stage ?? 'any'} key={stage ?? 'any'}>
            <Icon name={stageWords[stage ?? 'any'].icon} className={`mark--${stage ?? 'any'}`} />
            <div>
              <h3>{stageWords[stage ?? 'any'].title}</h3>
              <dl>
                {signs.length > 0 && <dt>You can tell</dt>}
                {signs.map((sign) => (
                  <dd key={sign.itemId}>
                    {sign.text}
                    <Aside line={sign} />
                  </dd>
                ))}
                {actions.length > 0 && <dt>Do</dt>}
                {actions.map((action) => (
                  <dd className="do" key={action.itemId}>
                    {action.text}
                    <Aside line={action} />
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

export function Says({ lines }: { lines: CardLine[] }) {
  return (
    <ul className="says">
      {lines.map((line) => (
        <li key={line.itemId}>
          {line.text}
          <Aside line={line} />
        </li>
      ))}
    </ul>
  );
}

/** Who and where, and whose words these are when they are not the person's (P3). */
export function Aside({ line }: { line: CardLine }) {
  const where = line.where && (whereLabels[line.where as WhereCode] ?? line.where);
  const words = [line.who, where, line.voice && whoseWords(line.voice)].filter(Boolean);
  return words.length > 0 ? <small className="aside">{words.join(' · ')}</small> : null;
}

export function Call({ card }: { card: Card }) {
  return (
    <section className="panel" aria-labelledby="call">
      <h2 id="call">
        <Icon name="phone" />
        Who to call
      </h2>
      {card.contacts.length === 0 && <p>Nobody is written down yet.</p>}
      <div className="call">
        {card.contacts.map((contact) => (
          <a
            className="button button--plain"
            href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}
            key={contact.name + contact.phone}
          >
            <span>
              {contact.name}, {contact.relationship}
              <small>{contact.phone}</small>
            </span>
          </a>
        ))}
      </div>
      {card.doNotContact.length > 0 && <p>Please do not call: {card.doNotContact.join(', ')}.</p>}
    </section>
  );
}
