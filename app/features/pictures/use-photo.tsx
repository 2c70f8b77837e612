import { Form } from '@remix-run/react';
import { longestPictureWords } from '../../domain/picture';
import type { FormRefusal } from '../../platform/form';
import { FileField, TextField } from '../../ui/field';
import { picturesWords } from '../../words/pictures';
import { useWords } from '../../words/use-words';

interface UsePhotoProps {
  refusal: FormRefusal | undefined;
}

/** A photo of one's own, by a plain form: its answer comes as a whole page, also where it was refused. */
export function UsePhoto({ refusal }: UsePhotoProps) {
  const words = useWords(picturesWords);
  const mine = refusal?.typed.do === 'photo' ? refusal : undefined;
  return (
    <section className="panel" aria-labelledby="photo-title">
      <h2 id="photo-title">{words.use_a_photo}</h2>
      <p>{words.only_the_picture_is_kept}</p>
      <p>{words.ask_who_is_in_it}</p>
      <Form method="post" encType="multipart/form-data" reloadDocument className="stack">
        <input type="hidden" name="do" value="photo" />
        <FileField
          name="photo"
          accept="image/jpeg,image/png,image/webp"
          label={words.choose_a_photo}
          hint={words.photo_hint}
          errors={mine?.errors.photo}
          most={10 * 1024 * 1024}
          tooLarge={words.photo_too_large}
        />
        <TextField
          name="seen"
          label={words.what_can_be_seen}
          hint={words.it_is_read_out}
          maxLength={longestPictureWords}
          defaultValue={mine?.typed.seen}
          errors={mine?.errors.seen}
        />
        <p className="row">
          <button className="button button--main">{words.keep_this_photo}</button>
        </p>
      </Form>
    </section>
  );
}
