import { useNavigate } from '@remix-run/react';
import { Fragment, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { crisisLineId, saidOf, saysSomething, type PlanItem } from '../../domain/plan';
import { AnswerCard, ItemButton } from './answer-card';
import { AddAnswer, AnswerForm } from './answer-form';
import { Beside } from './beside';
import { PictureLink } from '../pictures/picture-link';
import { SoundLink } from '../sounds/sound-link';
import { SymbolCredits } from '../pictures/symbol-credits';
import { CrisisLine } from './crisis-line';
import type { LiveSection, LiveState } from './live-state';
import { liveAnswer } from './open-answer';
import type { QuestionData } from './question-data.server';
import { StartingExamples } from './starting-examples';
import { SimplerNotice } from './simpler-notice';
import type { AnswerRefusal } from './take-answer.server';
import { draftingWords } from '../../words/drafting';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

interface AnswersProps {
  data: QuestionData;
  live: LiveSection | null;
  state: LiveState;
  /** Answers can be written in the shared draft, once it is opened. */
  canOpen: boolean;
  open(): void;
  refusal: AnswerRefusal | undefined;
}

/** The answers of one question: each a card, one of them open. */
export function Answers({ data, live, state, canOpen, open, refusal }: AnswersProps) {
  const words = useWords(draftingWords);
  const beside = useContext(Beside);
  const { section, owner, newItem, newPicture } = data;
  const mayWrite = data.mayWrite && state.save !== 'stopped';
  const items = state.items ?? data.items;
  const refusedAdd = refusal?.typed.do === 'add' ? refusal : undefined;
  // "These are my words" comes back as the open answer, too: there both stand, and there it can be said again.
  const refusedChange = refusal && /^(change|describe)$/.test(refusal.typed.do ?? '') ? refusal : undefined;
  const asked = refusedChange?.typed.id ?? data.openItem;
  const openItem = items.some((item) => item.id === asked && (!item.takenOut || refusedChange)) ? asked : null;
  const shown = items.filter((item) => (!item.takenOut || item.id === openItem) && item.id !== crisisLineId);
  const putAway = data.putAway.filter(({ id }) =>
    items.some((item) => item.id === id && item.takenOut && saidOf(item) === ''),
  );
  const isAway = (id: string) => putAway.some((away) => away.id === id);
  const takenOut = [...items.filter((item) => item.takenOut && saysSomething(item) && !isAway(item.id)), ...putAway];
  const crisisLine = items.find((item) => item.id === crisisLineId && (!item.takenOut || item.id === openItem));

  // However often the page is read again meanwhile, what is typed stays until that answer is there.
  const [nextItem, setNextItem] = useState(newItem);
  const [isFormUsed, setIsFormUsed] = useState(false);
  const keepForm = useCallback(() => setIsFormUsed(true), []);
  const [isAsked, setIsAsked] = useState(false);
  if (nextItem !== newItem && items.some((item) => item.id === nextItem)) {
    setNextItem(newItem);
    setIsFormUsed(false);
  }

  // A form stays a form while it has something to say, and for whoever is in it already (P11).
  const isLive = canOpen && !refusedAdd && data.example === null && !isFormUsed;
  const answer = (item: PlanItem) => (
    <Fragment key={item.id}>
      <Answer
        {...{ item, live, state, data, mayWrite }}
        isOpen={data.mayWrite && item.id === openItem}
        refusal={item.id === openItem ? refusedChange : undefined}
      />
      {data.simpler?.itemId === item.id && item.id !== openItem && <SimplerNotice told={data.simpler} />}
      {beside.under?.(item)}
    </Fragment>
  );

  const gone = mayWrite && !openItem ? takenOut.find(({ id }) => id === asked) : undefined;

  return (
    <>
      <div role="status">{gone && <TakenOutMeanwhile item={gone} />}</div>
      {section === 'really_hard' && (
        <CrisisLine
          item={crisisLine}
          isTakenOut={takenOut.some(({ id }) => id === crisisLineId)}
          own={owner.own}
          mayWrite={mayWrite}
          refusal={refusedAdd}
        >
          {crisisLine && answer(crisisLine)}
        </CrisisLine>
      )}
      {shown.length === 0 && !mayWrite && <p>{words.nothing_is_written}</p>}
      {shown.map(answer)}
      {beside.end?.(items.filter((item) => !item.takenOut))}
      {mayWrite && shown.length === 0 && !openItem && <StartingExamples examples={data.examples} />}
      {mayWrite && isLive && (
        <AddLive {...{ data, live, state, open, isAsked, setIsAsked }} isFirst={shown.length === 0} />
      )}
      {mayWrite && !openItem && !isLive && (
        <AddAnswer
          key={section + nextItem + data.example}
          example={data.example}
          section={section}
          newItem={refusedAdd?.typed.id ?? nextItem}
          isFirst={shown.length === 0 && section !== 'really_hard'}
          own={owner.own}
          refusal={refusedAdd?.typed.id === crisisLineId ? undefined : refusedAdd}
          isAsked={isAsked}
          onUse={keepForm}
        />
      )}
      {mayWrite && !openItem && (
        <p className="row">
          <PictureLink ownerId={owner.id} item={{ id: newPicture, section }} />
          <SoundLink ownerId={owner.id} item={{ id: newPicture, section }} />
        </p>
      )}
      <SymbolCredits pictures={[crisisLine?.picture, ...shown.map(({ picture }) => picture)]} />
      {mayWrite && takenOut.length > 0 && (
        <details>
          <summary>{words.taken_out(takenOut.length)}</summary>
          <ul className="stack">
            {takenOut.map((item) => (
              <li key={item.id} className="answer">
                <p className="keep-lines" lang={item.text ? '' : undefined}>
                  {saidOf(item) || words.answer_without_words}
                </p>
                <ItemButton item={item} what="bring-back" label={words.bring_it_back} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Somebody else took it out while it stood open here: said, and one tap from being back (P11). */
function TakenOutMeanwhile({ item }: { item: PlanItem }) {
  const words = useWords(draftingWords);
  return (
    <section className="panel panel--honey stack">
      <p>
        <b>{words.taken_out_meanwhile}</b> {words.under_taken_out}
      </p>
      <p className="keep-lines" lang={item.text ? '' : undefined}>
        {saidOf(item) || words.answer_without_words}
      </p>
      <ItemButton item={item} what="bring-back" label={words.bring_it_back} />
    </section>
  );
}

interface AddLiveProps extends Pick<AnswersProps, 'data' | 'live' | 'state' | 'open'> {
  isFirst: boolean;
  isAsked: boolean;
  setIsAsked(isAsked: boolean): void;
}

/** One more answer in the shared draft, open at once. */
function AddLive({ data, live, state, open, isFirst, isAsked, setIsAsked }: AddLiveProps) {
  const words = useWords(draftingWords);
  const navigate = useNavigate();
  // What is added is shown before it is known here that nothing more is asked for.
  const hasAdded = useRef(false);
  useEffect(() => {
    if (!isAsked) hasAdded.current = false;
    if (!isAsked || hasAdded.current || !live || !state.items) return;
    hasAdded.current = true;
    setIsAsked(false);
    const id = live.add(data.accountId, data.usualVoice);
    navigate(`?answer=${id}`, { preventScrollReset: true });
  }, [isAsked, setIsAsked, live, state.items, data, navigate]);
  function add() {
    open();
    setIsAsked(true);
  }
  return (
    <button type="button" className="button button--plain add-live" onClick={add} aria-disabled={isAsked}>
      {isFirst ? words.write_my_first_answer : words.add_another_answer}
    </button>
  );
}

interface AnswerProps extends Omit<AnswersProps, 'refusal' | 'canOpen' | 'open'> {
  item: PlanItem;
  mayWrite: boolean;
  isOpen: boolean;
  refusal: AnswerRefusal | undefined;
}

function Answer({ item, data, live, state, mayWrite, isOpen, refusal }: AnswerProps) {
  const words = useWords(draftingWords);
  const { question } = useWords(questionWords)[data.section];
  const plainForm = useRef<HTMLDivElement>(null);
  // The words as the plain form began with them: somebody else may have changed them since.
  const began = useRef(item.text);
  if (!isOpen) began.current = item.text;
  const [isLive, setIsLive] = useState(false);
  const LiveAnswer = liveAnswer.brought();
  const isReady = live !== null && state.items !== null;
  const writers = state.others.filter((other) => other.item === item.id).map(({ user }) => user.name);

  useEffect(() => {
    if (!isOpen || !isReady || refusal) return setIsLive(false);
    // Somebody who began to type before the script came keeps the box they type in.
    const box = plainForm.current?.querySelector('textarea');
    if (!box || box.value === box.defaultValue || box.value === began.current) setIsLive(true);
  }, [isOpen, isReady, refusal]);

  if (!isOpen) {
    const wrote = data.writers[item.id];
    const details = state.items ? undefined : data.details[item.id];
    return <AnswerCard {...{ item, mayWrite, writers, wrote, details }} owner={data.owner} />;
  }
  if (isLive && live && LiveAnswer) {
    const label = item.kind === 'crisis_line' ? words.the_one_line : question;
    return <LiveAnswer {...{ item, live, state, writers }} question={label} zone={data.zone} />;
  }
  return (
    <div ref={plainForm}>
      <AnswerForm item={item} question={question} refusal={refusal} />
    </div>
  );
}
