import { Form } from '@remix-run/react';
import type { FormRefusal } from '../../platform/form';
import { TextArea } from '../../ui/field';
import { useFreshId } from '../../ui/use-fresh-id';
import { ownViewWords } from '../../words/own-view';
import { useWords } from '../../words/use-words';
import './suggestions.css';

export interface OwnViewProps {
  /** Made with the form: sent twice, it is written once. */
  viewId: string;
  itemId: string;
  preferredName: string;
  /** What a view stands under; nothing where nobody wrote down what their job is. */
  label: string | null;
  /** What they wrote there, and still stands. */
  mine: { text: string; when: string }[];
  refusal: FormRefusal | undefined;
}

/** The way to it from the top of the page. */
export function ToOwnView() {
  return (
    <p>
      <a href="#own-view" className="alone">
        {useWords(ownViewWords).put_your_own_view}
      </a>
    </p>
  );
}

/** Staff write their own view beside an item: dated, under their name and job, and never as the person's words (P3, P4). */
export function OwnView({ viewId: given, itemId, preferredName, label, mine, refusal }: OwnViewProps) {
  const viewId = useFreshId(given);
  const words = useWords(ownViewWords);
  return (
    <section className="panel stack" id="own-view" aria-labelledby="own-view-heading">
      <h2 id="own-view-heading">{words.your_own_view}</h2>
      <p>{words.it_stands_beside(preferredName)}</p>
      {label === null && <p>{words.no_job}</p>}
      {mine.map(({ text, when }) => (
        <blockquote key={text + when} className="view own-view">
          <span className="keep-lines" lang="">
            {text}
          </span>
          <small>{words.by_and_when(label ?? '', when)}</small>
        </blockquote>
      ))}
      {label !== null && (
        <Form method="post" className="stack" key={viewId}>
          <input type="hidden" name="viewId" value={refusal?.typed.viewId ?? viewId} />
          <input type="hidden" name="itemId" value={itemId} />
          <TextArea
            name="view"
            label={words.what_you_think}
            hint={words.stands_under(label)}
            rows={3}
            maxLength={4_000}
            defaultValue={refusal?.typed.view}
            errors={refusal?.errors.view}
          />
          <p className="row">
            <button name="does" value="view" className="button button--main">
              {words.put_it_beside}
            </button>
            {mine.length > 0 && (
              <button name="does" value="end-view" className="button button--plain">
                {words.it_no_longer_stands}
              </button>
            )}
          </p>
        </Form>
      )}
    </section>
  );
}
