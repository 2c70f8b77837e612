import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { crisisLineId, type PlanItem } from '../../domain/plan';
import { TextField } from '../../ui/field';
import type { AnswerRefusal } from './take-answer.server';

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
  const mine = refusal?.typed.id === crisisLineId ? refusal : undefined;
  return (
    <section className="stack" aria-labelledby="the-line">
      <h2 id="the-line">{own ? 'The one line that everybody should see first' : 'The one line to see first'}</h2>
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
                label="In very few words"
                hint="Like: One person. Lights down. Stop talking."
                defaultValue={mine?.typed.text}
                errors={mine?.errors.text}
                maxLength={200}
              />
              <p className="row">
                <button className="button button--main">Keep this line</button>
              </p>
            </Form>
          )}
      <h2>What else should happen then?</h2>
    </section>
  );
}
