import { Form } from '@remix-run/react';
import { Choices } from '../../ui/field';
import { keptWords } from '../../words/kept';
import { useWords } from '../../words/use-words';

/** Whether this device is the viewer's own: only there words outlive the page (P11). */
export function OwnDeviceForm({ isOwn, errors }: { isOwn: boolean; errors: string[] | undefined }) {
  const words = useWords(keptWords);
  return (
    <section className="stack" aria-labelledby="this-device">
      <h2 id="this-device">{words.this_device}</h2>
      <Form method="post" className="stack" key={String(isOwn)}>
        <Choices
          type="radio"
          name="device"
          label={words.is_it_only_yours}
          hint={words.what_is_kept}
          options={[
            { value: 'own', label: words.only_i },
            { value: 'shared', label: words.others_too },
          ]}
          chosen={[isOwn ? 'own' : 'shared']}
          errors={errors}
          inRow
        />
        <p>
          <button className="button button--plain">{words.keep_this}</button>
        </p>
      </Form>
    </section>
  );
}
