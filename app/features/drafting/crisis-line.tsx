import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { crisisLineId, type PlanItem } from '../../domain/plan';
import { TextField } from '../../ui/field';
import type { AnswerRefusal } from './take-answer.server';
import { draftingWords } from '../../words/drafting';
import { useWords } from '../../words/use-words';

interface CrisisLineProps {
  item: PlanItem | undefined;
  isTakenOut: boolean;
  own: boolean;
  mayWrite: boolean;
  refusal: AnswerRefusal | undefined;
  children: ReactNode;
}

/** The one line that everybody sees first: asked before everything else of this question. */
export function CrisisLine({ item, isTakenOut, own, mayWrite, refusal, children }: CrisisLineProps) {
  const words = useWords(draftingWords);
  const mine = refusal?.typed.id === crisisLineId ? refusal : undefined;
  return (
    <section className="stack" aria-labelledby="the-line">
      <h2 id="the-line">{own ? words.own_line_everybody_should_see : words.line_to_see_first}</h2>
      {item
        ? children
        : mayWrite &&
          !isTakenOut && (
            <Form method="post" action="." relative="path" className="answer stack" preventScrollReset>
              <input type="hidden" name="do" value="add" />
              <input type="hidden" name="id" value={crisisLineId} />
              {own && (
                <>
                  <input type="hidden" name="before" value="{}" />
                  <input type="hidden" name="voice" value="person_own_words" />
                </>
              )}
              <TextField
                name="text"
                label={words.in_very_few_words}
                hint={words.like_this}
                defaultValue={mine?.typed.text}
                errors={mine?.errors.text}
                maxLength={200}
              />
              <p className="row">
                <button className="button button--main">{words.keep_this_line}</button>
              </p>
            </Form>
          )}
      <h2>{words.what_else_should_happen}</h2>
    </section>
  );
}
