import { useFetcher, useNavigate } from '@remix-run/react';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { PlanItem } from '../../domain/plan';
import { ErrorSummary } from '../../ui/field';
import { later, usePiece } from '../../platform/later';
import { PictureAlone } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import { AnswerDetails } from './answer-details';
import { changedMeanwhile, detailsOf, Done } from './answer-form';
import type { LiveSection, LiveState } from './live-state';
import { ReplacedWords } from './replaced-words';
import { SaveWords } from './save-words';
import type { AnswerRefusal } from './take-answer.server';
import { WordsView } from './words-view';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';

/** Nothing that does not come takes the page away from whoever is writing (P11). */
const simplerWhileWriting = later(async () => (await import('./simpler-while-writing')).SimplerWhileWriting);
const wordsEditor = later(async () => (await import('./words-editor')).WordsEditor);

interface LiveAnswerProps {
  item: PlanItem;
  question: string;
  live: LiveSection;
  state: LiveState;
  writers: string[];
  zone: string;
}

/** An answer open for changing in the shared draft: every letter is saved as it is typed, and others see it. */
export function LiveAnswer({ item, question, live, state, writers, zone }: LiveAnswerProps) {
  const words = useWords(draftingWords);
  const fragment = live.words(item.id);
  const [opened] = useState(item.text);
  const [hasChanged, setHasChanged] = useState(false);
  if (!hasChanged && item.text !== opened) setHasChanged(true);
  const fetcher = useFetcher<AnswerRefusal | { saved: string; before: string }>();
  const { state: posting, data: answer, submit } = fetcher;
  const refusal = answer && 'errors' in answer ? answer : undefined;
  const saved = answer && 'saved' in answer ? answer : undefined;
  const ChangedMeanwhile = usePiece(changedMeanwhile, refusal !== undefined);
  const WordsEditor = usePiece(wordsEditor);
  const SimplerWhileWriting = usePiece(simplerWhileWriting, hasChanged);
  const details = useRef<HTMLFormElement>(null);
  /** What was chosen when it was last known to be saved, and when it was last sent. */
  const known = useRef<string | null>(null);
  const sent = useRef('');
  const isClosing = useRef(false);
  const navigate = useNavigate();
  useEffect(() => {
    known.current ??= chosenIn(details.current);
  }, []);
  useEffect(() => {
    if (posting !== 'idle' || !answer) return;
    if ('saved' in answer) {
      known.current = sent.current;
      if (isClosing.current && chosenIn(details.current) === sent.current) {
        live.tidy(item.id);
        navigate('.', { relative: 'path', preventScrollReset: true });
      }
    }
    isClosing.current = false;
  }, [posting, answer, navigate, live, item.id]);

  /** Details that were changed are saved before the answer closes; refused, it stays open and says why (P11). */
  function close(event: MouseEvent) {
    if (chosenIn(details.current) === known.current) return live.tidy(item.id);
    event.preventDefault();
    isClosing.current = true;
    sent.current = chosenIn(details.current);
    submit(details.current);
  }
  return (
    <section className="answer answer--open" id={`answer-${item.id}`} aria-label={words.change_this_answer}>
      {item.picture && <PictureAlone picture={item.picture} />}
      <WithSound sound={item.sound} said={item.text} />
      {fragment && <ReplacedWords words={fragment} itemId={item.id} isShared={writers.length > 0} />}
      {WordsEditor ? (
        <WordsEditor live={live} itemId={item.id} label={question} mayWrite={state.save !== 'stopped'} />
      ) : (
        <WordsView words={item.words} />
      )}
      <p className="row">
        <SaveWords state={state} zone={zone} />
        {writers.length > 0 && <span className="note">{words.is_writing_with_you(writers)}</span>}
      </p>
      <p className="note">{words.you_can_talk}</p>
      {hasChanged && SimplerWhileWriting && <SimplerWhileWriting text={item.text} />}
      <ErrorSummary errors={refusal?.errors} />
      {ChangedMeanwhile && <ChangedMeanwhile refusal={refusal} />}
      <fetcher.Form
        method="post"
        className="stack"
        ref={details}
        onSubmit={() => (sent.current = chosenIn(details.current))}
      >
        <input type="hidden" name="do" value="describe" />
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="stay" value="1" />
        <AnswerDetails
          section={item.section}
          details={detailsOf(item)}
          typed={refusal?.typed ?? (saved && { before: saved.before })}
          ticked={refusal?.ticked}
          errors={refusal?.errors}
          isCrisisLine={item.kind === 'crisis_line'}
        />
        <Done onClose={close}>
          <button className="button button--main" disabled={posting !== 'idle'}>
            {words.save_these_details}
          </button>
          <span role="status">
            {posting === 'idle' && saved && <span className="tag tag--leaf">{words.details_saved}</span>}
          </span>
        </Done>
      </fetcher.Form>
    </section>
  );
}

/** What is chosen and typed in a form. */
function chosenIn(form: HTMLFormElement | null): string {
  return JSON.stringify(form ? [...new FormData(form)].filter(([name]) => name !== 'before') : []);
}
