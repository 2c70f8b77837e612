import { Link, useFetcher, useNavigate } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { stageLabels, whereLabels } from '../../domain/labels';
import { voicesOfThePerson, type PlanItem } from '../../domain/plan';
import { whoseWords } from '../../domain/voice';
import { restrictionWords } from '../../domain/restriction';
import { Icon, type IconName } from '../../ui/icon';
import { categoryLabel, riskLabel } from './detail-labels';
import { useIsInteractive } from './use-is-interactive';
import { WordsView } from './words-view';

interface AnswerCardProps {
  item: PlanItem;
  mayWrite: boolean;
  /** Who else has this answer open. */
  writers: string[];
  own: boolean;
}

/** One answer as it stands: its words, whose they are, and what can be done with it. */
export function AnswerCard({ item, mayWrite, writers, own }: AnswerCardProps) {
  const theirs = item.voice !== null && !voicesOfThePerson.has(item.voice);
  const navigate = useNavigate();
  const card = useRef<HTMLElement>(null);
  // Whoever taps on the words wants to change them; with the keyboard, the link below does the same.
  useEffect(() => {
    const element = card.current;
    if (!element || !mayWrite) return;
    const open = ({ target }: MouseEvent) => {
      if ((target as Element).closest('a, button, summary') || window.getSelection()?.toString()) return;
      navigate(`?answer=${item.id}`, { preventScrollReset: true });
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [item.id, mayWrite, navigate]);
  return (
    <article
      className={theirs ? 'answer answer--theirs' : 'answer'}
      id={`answer-${item.id}`}
      aria-label={nameOf(item)}
      ref={card}
    >
      {item.text === '' && item.contacts.length === 0 && <p className="note">Nothing is written here yet.</p>}
      <WordsView words={item.words} />
      <ContactList item={item} />
      <footer>
        {item.voice && (
          <span className={theirs ? 'tag tag--plain' : 'tag'}>
            {theirs && own ? `${whoseWords(item.voice)}, not mine` : whoseWords(item.voice)}
          </span>
        )}
        {item.onCard && <span className="tag tag--leaf">On the card</span>}
        <span>{detailsInWords(item)}</span>
        {writers.length > 0 && <span>{writers.join(' and ')} is writing here</span>}
        {mayWrite && <Tools item={item} />}
      </footer>
    </article>
  );
}

/** What an answer is called in a list that is read out. */
function nameOf(item: PlanItem): string {
  const words = item.text.replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 57)}…` : words || 'An answer without words yet';
}

function detailsInWords(item: PlanItem): string {
  return [
    item.stage && stageLabels[item.stage],
    categoryLabel(item),
    item.who,
    item.whereWords ?? (item.where && whereLabels[item.where]),
    ...item.restrictionTypes.map((type) => restrictionWords[type].label),
    ...item.riskFactors.map(riskLabel),
  ]
    .filter(Boolean)
    .join(' · ');
}

function ContactList({ item: { contacts, doNotContact } }: { item: PlanItem }) {
  if (contacts.length === 0 && doNotContact.length === 0) return null;
  return (
    <ul className="says">
      {contacts.map((contact) => (
        <li key={contact.name + contact.phone}>
          <b>{contact.name}</b>
          {contact.relationship && `, ${contact.relationship}`}
          {contact.phone && `: ${contact.phone}`}
          {contact.tellAfterRestriction && <span className="note"> Tell them if a restriction was used.</span>}
        </li>
      ))}
      {doNotContact.length > 0 && <li>Please do not call: {doNotContact.join(', ')}</li>}
    </ul>
  );
}

function Tools({ item }: { item: PlanItem }) {
  return (
    <span className="tools">
      <Link
        to={`?answer=${item.id}#answer-${item.id}`}
        className="button button--plain button--small"
        preventScrollReset
        aria-label={`Change: ${nameOf(item)}`}
      >
        Change
      </Link>
      {item.kind !== 'crisis_line' && (
        <>
          <ItemButton item={item} what="up" icon="up" label={`Move up: ${nameOf(item)}`} />
          <ItemButton item={item} what="down" icon="down" label={`Move down: ${nameOf(item)}`} />
        </>
      )}
      <ItemButton item={item} what="take-out" icon="take-out" label={`Take out: ${nameOf(item)}`} />
    </span>
  );
}

interface ItemButtonProps {
  item: PlanItem;
  what: 'up' | 'down' | 'take-out' | 'bring-back';
  icon?: IconName;
  label: string;
}

/** One change by one tap: a plain form, posted in place where script runs. */
export function ItemButton({ item, what, icon, label }: ItemButtonProps) {
  const fetcher = useFetcher();
  const isInteractive = useIsInteractive();
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="id" value={item.id} />
      {isInteractive && <input type="hidden" name="stay" value="1" />}
      {icon ? (
        <button className="button button--icon" aria-label={label} title={label.split(':')[0]}>
          <Icon name={icon} />
        </button>
      ) : (
        <button className="button button--plain button--small">{label}</button>
      )}
    </fetcher.Form>
  );
}
