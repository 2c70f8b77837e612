import { useFetcher } from '@remix-run/react';
import { lazy, Suspense, useState } from 'react';
import type { PlanItem } from '../../domain/plan';
import { ErrorSummary } from '../../ui/field';
import { PictureAlone } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import { AnswerDetails } from './answer-details';
import { detailsOf, Done } from './answer-form';
import type { LiveSection, LiveState } from './live-state';
import { SaveWords } from './save-words';
import type { AnswerRefusal } from './take-answer.server';
import { WordsView } from './words-view';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';

const SimplerWhileWriting = lazy(() =>
  import('./simpler-while-writing').then(({ SimplerWhileWriting: advice }) => ({ default: advice })),
);
const WordsEditor = lazy(() => import('./words-editor').then(({ WordsEditor: editor }) => ({ default: editor })));

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
  const [opened] = useState(item.text);
  const [hasChanged, setHasChanged] = useState(false);
  if (!hasChanged && item.text !== opened) setHasChanged(true);
  const fetcher = useFetcher<AnswerRefusal | { saved: string }>();
  const refusal = fetcher.data && 'errors' in fetcher.data ? fetcher.data : undefined;
  const isSaved = fetcher.state === 'idle' && fetcher.data !== undefined && !refusal;
  return (
    <section className="answer answer--open" id={`answer-${item.id}`} aria-label={words.change_this_answer}>
      {item.picture && <PictureAlone picture={item.picture} />}
      <WithSound sound={item.sound} said={item.text} />
      <Suspense fallback={<WordsView words={item.words} />}>
        <WordsEditor live={live} itemId={item.id} label={question} mayWrite={state.save !== 'stopped'} />
      </Suspense>
      <p className="row">
        <SaveWords state={state} zone={zone} />
        {writers.length > 0 && <span className="note">{words.is_writing_with_you(writers)}</span>}
      </p>
      <p className="note">{words.you_can_talk}</p>
      {hasChanged && (
        <Suspense fallback={null}>
          <SimplerWhileWriting text={item.text} />
        </Suspense>
      )}
      <ErrorSummary errors={refusal?.errors} />
      <fetcher.Form method="post" className="stack">
        <input type="hidden" name="do" value="describe" />
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="stay" value="1" />
        <AnswerDetails
          section={item.section}
          details={detailsOf(item)}
          typed={refusal?.typed}
          ticked={refusal?.ticked}
          errors={refusal?.errors}
          isCrisisLine={item.kind === 'crisis_line'}
        />
        <Done onClose={() => live.tidy(item.id)}>
          <button className="button button--main" disabled={fetcher.state !== 'idle'}>
            {words.save_these_details}
          </button>
          <span role="status">{isSaved && <span className="tag tag--leaf">{words.details_saved}</span>}</span>
        </Done>
      </fetcher.Form>
    </section>
  );
}
