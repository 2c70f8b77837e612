import { useFetcher } from '@remix-run/react';
import { saysSomething, type PlanItem } from '../../domain/plan';
import { useIsInteractive } from '../../ui/use-is-interactive';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';
import type { AnswerRefusal } from './take-answer.server';

/**
 * The person says that the words are theirs (P3): one tap. Where somebody else said whose they are meanwhile, it says
 * so, and stays where it is for another tap: what stands now was seen.
 */
export function MyWords({ item }: { item: PlanItem }) {
  const words = useWords(draftingWords);
  const { Form, data, state } = useFetcher<Partial<AnswerRefusal>>();
  const isInteractive = useIsInteractive();
  const errors = data?.errors;
  const isSaid = item.voice !== null && state === 'idle' && (!errors || item.voice === 'person_own_words');
  if (isSaid || !saysSomething(item)) return null;
  return (
    <Form method="post" className={errors && 'stack'}>
      <input type="hidden" name="do" value="describe" />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="before" value={data?.typed?.before ?? '{}'} />
      <input type="hidden" name="basedOn" value={item.text} />
      <input type="hidden" name="voice" value="person_own_words" />
      {isInteractive && <input type="hidden" name="stay" value="1" />}
      <button className="button button--plain button--small">{words.these_are_my_words}</button>
      <div role="status">{errors && <p className="wrong">{Object.values(errors)}</p>}</div>
    </Form>
  );
}
