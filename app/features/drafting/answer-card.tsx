import { Link, useFetcher, useNavigate } from '@remix-run/react';
import { useContext, useEffect, useRef } from 'react';
import { Beside } from './beside';
import { saidOf, saysSomething, voicesOfThePerson, type PlanItem } from '../../domain/plan';
import { ButtonIcon, type ButtonIconName } from '../../ui/button-icon';
import { PictureLink } from '../pictures/picture-link';
import { WithPicture } from '../pictures/with-picture';
import { SoundLink } from '../sounds/sound-link';
import { WithSound } from '../sounds/with-sound';
import { usePiece } from '../../platform/later';
import { useIsInteractive } from '../../ui/use-is-interactive';
import { MyWords } from './my-words';
import { detailsNow } from './open-answer';
import { WhosePlan } from './whose-plan';
import { WordsView } from './words-view';
import { draftingWords } from '../../words/drafting';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';

interface AnswerCardProps {
  item: PlanItem;
  mayWrite: boolean;
  /** Who else has this answer open. */
  writers: string[];
  /** Who wrote it, and when last, in a few words; nothing while that is not known. */
  wrote: string | undefined;
  /** What the page said of it besides its words, as long as nothing can have changed since. */
  details: string | undefined;
  owner: { id: string; own: boolean };
}

/** One answer as it stands: its words, whose they are, and what can be done with it. */
export function AnswerCard({ item, mayWrite, writers, wrote, details, owner }: AnswerCardProps) {
  const DetailsNow = usePiece(detailsNow, details === undefined);
  const words = useWords(draftingWords);
  const { whose, whose_of: whoseOf, whose_not_mine: notMine } = useWords(labelWords);
  const { preferredName } = useContext(WhosePlan);
  const { tool } = useContext(Beside);
  const theirs = item.voice !== null && !voicesOfThePerson.has(item.voice);
  const said = saidOf(item);
  const navigate = useNavigate();
  const card = useRef<HTMLElement>(null);
  // Whoever taps on the words wants to change them; with the keyboard, the link below does the same.
  useEffect(() => {
    const element = card.current;
    if (!element || !mayWrite) return;
    const open = ({ target }: MouseEvent) => {
      if ((target as Element).closest('a, button, summary, audio') || window.getSelection()?.toString()) return;
      navigate(`?answer=${item.id}`, { preventScrollReset: true });
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [item.id, mayWrite, navigate]);
  return (
    <article
      className={theirs ? 'answer answer--theirs' : 'answer'}
      id={`answer-${item.id}`}
      aria-label={nameOf(item, words)}
      ref={card}
    >
      {!saysSomething(item) && <p className="note">{words.nothing_is_written}</p>}
      <WithPicture picture={item.picture} said={said}>
        {item.text.trim() === '' && said ? (
          <p className="lead" lang="">
            {said}
          </p>
        ) : (
          <WordsView words={item.words} />
        )}
      </WithPicture>
      <WithSound sound={item.sound} said={said} />
      <ContactList item={item} />
      <footer>
        {item.voice && (
          <span className={theirs ? 'tag tag--plain' : 'tag'}>
            {owner.own ? (theirs ? notMine(item.voice) : whose[item.voice]) : whoseOf(preferredName, item.voice)}
          </span>
        )}
        {!item.voice && saysSomething(item) && <span className="tag tag--plain">{whose.not_said}</span>}
        {mayWrite && owner.own && <MyWords item={item} />}
        {item.onCard && <span className="tag tag--leaf">{words.on_the_card}</span>}
        <span>{details ?? (DetailsNow && <DetailsNow item={item} />)}</span>
        {writers.length > 0 && <span>{words.is_writing_here(writers)}</span>}
        {wrote && writers.length === 0 && (
          <Link to={`/people/${owner.id}/plan/${item.section}/history?answer=${item.id}`} className="wrote">
            {wrote}
          </Link>
        )}
        {mayWrite && <Tools item={item} ownerId={owner.id} />}
        {tool?.(item, nameOf(item, words))}
      </footer>
    </article>
  );
}

/** What an answer is called in a list that is read out. */
function nameOf(item: PlanItem, words: (typeof draftingWords)['en']): string {
  const text = saidOf(item).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text || words.answer_without_words_yet;
}

function ContactList({ item: { contacts, doNotContact } }: { item: PlanItem }) {
  const words = useWords(draftingWords);
  if (contacts.length === 0 && doNotContact.length === 0) return null;
  return (
    <ul className="says">
      {contacts.map((contact) => (
        <li key={contact.name + contact.phone}>
          {words.contact(contact, (name) => (
            <b>{name}</b>
          ))}
          {contact.tellAfterRestriction && <span className="note"> {words.tell_them}</span>}
        </li>
      ))}
      {doNotContact.length > 0 && <li>{words.please_do_not_call(doNotContact)}</li>}
    </ul>
  );
}

function Tools({ item, ownerId }: { item: PlanItem; ownerId: string }) {
  const words = useWords(draftingWords);
  const name = nameOf(item, words);
  return (
    <span className="tools">
      <Link
        to={`?answer=${item.id}#answer-${item.id}`}
        className="button button--plain button--small"
        preventScrollReset
        aria-label={words.change_answer(name)}
      >
        {words.change}
      </Link>
      <PictureLink item={item} ownerId={ownerId} name={name} />
      {item.kind !== 'crisis_line' && <SoundLink item={item} ownerId={ownerId} name={name} />}
      <span className="moves">
        {item.kind !== 'crisis_line' && (
          <>
            <ItemButton item={item} what="up" icon="up" label={words.move_up} said={words.move_up_answer(name)} />
            <ItemButton
              item={item}
              what="down"
              icon="down"
              label={words.move_down}
              said={words.move_down_answer(name)}
            />
          </>
        )}
        <ItemButton
          item={item}
          what="take-out"
          icon="take-out"
          label={words.take_out}
          said={words.take_out_answer(name)}
        />
      </span>
    </span>
  );
}

interface ItemButtonProps {
  item: PlanItem;
  what: 'up' | 'down' | 'take-out' | 'bring-back';
  label: string;
  /** Without its label on the screen: what is read out instead, with the answer's name. */
  icon?: ButtonIconName;
  said?: string;
}

/** One change by one tap: a plain form, posted in place where script runs. */
export function ItemButton({ item, what, label, icon, said }: ItemButtonProps) {
  const fetcher = useFetcher();
  const isInteractive = useIsInteractive();
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="id" value={item.id} />
      {isInteractive && <input type="hidden" name="stay" value="1" />}
      {icon ? (
        <button className="button button--icon" aria-label={said} title={label}>
          <ButtonIcon name={icon} />
        </button>
      ) : (
        <button className="button button--plain button--small">{label}</button>
      )}
    </fetcher.Form>
  );
}
