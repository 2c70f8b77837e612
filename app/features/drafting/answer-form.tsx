import { Form, Link } from '@remix-run/react';
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { longestAnswer, noDetails, type ItemDetails } from '../../domain/item-details';
import type { PlanItem, SectionCode } from '../../domain/plan';
import { TextArea } from '../../ui/field';
import { later, usePiece } from '../../platform/later';
import { PictureAlone } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import { DetailsAsServed } from './details-as-served';
import type { AnswerRefusal } from './take-answer.server';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';

/** What somebody else made of the same answer, once words were refused. */
export const changedMeanwhile = later(async () => (await import('./changed-meanwhile')).ChangedMeanwhile, '#meanwhile');

/** The details of an item alone. */
export function detailsOf(item: PlanItem): ItemDetails {
  const details: Record<string, unknown> = {};
  for (const name of Object.keys(noDetails)) details[name] = item[name as keyof ItemDetails];
  return details as unknown as ItemDetails;
}

interface AnswerFormProps {
  item: PlanItem;
  question: string;
  refusal: AnswerRefusal | undefined;
}

/** An answer open for changing, as a plain form: words and details in one post. */
export function AnswerForm({ item, question, refusal }: AnswerFormProps) {
  const words = useWords(draftingWords);
  const typed = refusal?.typed;
  // As the form began: words that others write meanwhile are not written over unseen.
  const [began] = useState(item.text);
  const ChangedMeanwhile = usePiece(changedMeanwhile, refusal !== undefined);
  return (
    <section className="answer answer--open" id={`answer-${item.id}`} aria-label={words.change_this_answer}>
      {ChangedMeanwhile && <ChangedMeanwhile refusal={refusal} />}
      {item.picture && <PictureAlone picture={item.picture} />}
      <WithSound sound={item.sound} said={item.text} />
      <Form method="post" action="." relative="path" className="stack" preventScrollReset>
        <input type="hidden" name="do" value="change" />
        <input type="hidden" name="id" value={item.id} />
        {/* What the person has seen they may write over: what stands there now where a refusal told, else what the form began with. */}
        <input type="hidden" name="basedOn" value={refusal?.nowSays ?? typed?.basedOn ?? began} />
        <TextArea
          name="text"
          label={question}
          defaultValue={typed?.text ?? item.text}
          errors={refusal?.errors.text}
          maxLength={longestAnswer}
          rows={4}
        />
        <DetailsAsServed
          section={item.section}
          details={detailsOf(item)}
          typed={typed}
          // One tap ticked nothing, and took no tick away.
          ticked={typed?.do === 'describe' ? undefined : refusal?.ticked}
          errors={refusal?.errors}
          isCrisisLine={item.kind === 'crisis_line'}
        />
        <Done>
          <button className="button button--main">{words.save_this_answer}</button>
        </Done>
      </Form>
    </section>
  );
}

/** The main button of an open answer, and the way to close it. */
export function Done({ children, onClose }: { children: ReactNode; onClose?: (event: MouseEvent) => void }) {
  const words = useWords(draftingWords);
  return (
    <p className="row">
      {children}
      <Link to="." relative="path" className="button button--plain" preventScrollReset onClick={onClose}>
        {words.close}
      </Link>
    </p>
  );
}

interface AddAnswerProps {
  section: SectionCode;
  newItem: string;
  isFirst: boolean;
  own: boolean;
  /** Words to start with, which are nobody's yet. */
  example: string | null;
  refusal: AnswerRefusal | undefined;
  /** It was asked for, and takes the focus. */
  isAsked: boolean;
  /** Somebody opened it, or is in it. */
  onUse(): void;
}

/** One more answer. */
export function AddAnswer({ section, newItem, isFirst, own, example, refusal, isAsked, onUse }: AddAnswerProps) {
  const words = useWords(draftingWords);
  const details: ItemDetails = noDetails;
  // The person's own words are the person's, unless they say otherwise.
  const typed = refusal?.typed ?? (own ? { voice: 'person_own_words' } : undefined);
  const isOpen = isFirst || example !== null || refusal !== undefined || isAsked;
  const form = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = form.current;
    const box = details?.querySelector('textarea');
    if (!details || !box) return;
    if (isAsked) box.focus();
    const look = () => {
      const isIn = details.contains(document.activeElement);
      if (isIn || details.open !== isOpen || box.value !== box.defaultValue) onUse();
    };
    // Somebody may have begun before the script came.
    look();
    details.addEventListener('focusin', look);
    details.addEventListener('toggle', look);
    return () => {
      details.removeEventListener('focusin', look);
      details.removeEventListener('toggle', look);
    };
  }, [isAsked, isOpen, onUse]);
  return (
    <details className="add" id="add" ref={form} open={isOpen}>
      <summary>{isFirst ? words.write_my_first_answer : words.add_another_answer}</summary>
      <Form method="post" action="." relative="path" className="answer stack" preventScrollReset>
        <input type="hidden" name="do" value="add" />
        <input type="hidden" name="id" value={newItem} />
        <TextArea
          name="text"
          label={words.the_words}
          hint={`${example === null ? words.few_words_are_enough : words.change_the_example} ${words.you_can_talk}`}
          defaultValue={refusal?.typed.text ?? example ?? undefined}
          errors={refusal?.errors.text}
          maxLength={longestAnswer}
          rows={3}
        />
        <DetailsAsServed
          section={section}
          details={details}
          typed={typed}
          ticked={refusal?.ticked}
          errors={refusal?.errors}
        />
        <p className="row">
          <button className="button button--main">{words.add_this_answer}</button>
        </p>
      </Form>
    </details>
  );
}
