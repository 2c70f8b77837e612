import { Form } from '@remix-run/react';
import { restoredWords } from '../../words/restored';
import { useLangOf, useWords } from '../../words/use-words';
import type { RestoredInWords } from './restored.server';

/**
 * What staff have to know when a backup was restored: what came after it is not there (H19).
 *
 * @param isToBeSeen whoever reads it can say that it was seen, for everybody
 */
export function RestoredNotice({
  restored,
  isToBeSeen,
}: {
  restored: RestoredInWords | null | undefined;
  isToBeSeen?: boolean;
}) {
  const words = useWords(restoredWords);
  const lang = useLangOf(restoredWords);
  if (!restored) return null;
  return (
    <section className="panel panel--honey" aria-labelledby="restored" lang={lang}>
      <h2 id="restored">{words.title}</h2>
      <p>
        <b>{words.from(restored.backup)}</b> {words.put_back(restored.restored)}
      </p>
      <p>{words.missing}</p>
      {isToBeSeen && (
        <Form method="post" action="/?index" className="stack">
          <p>{restored.accessUnknown ? words.access_unknown : words.access_kept}</p>
          <button className="button" name="restored" value="seen">
            {words.seen}
          </button>
        </Form>
      )}
    </section>
  );
}
