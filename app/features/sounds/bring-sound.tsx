import { Form } from '@remix-run/react';
import { longestPictureWords } from '../../domain/picture';
import type { FormRefusal } from '../../platform/form';
import { FileField, TextField } from '../../ui/field';
import { soundsWords } from '../../words/sounds';
import { useWords } from '../../words/use-words';

interface BringSoundProps {
  refusal: FormRefusal | undefined;
}

/** A voice note that was recorded elsewhere, by a plain form: its answer comes as a whole page. */
export function BringSound({ refusal }: BringSoundProps) {
  const words = useWords(soundsWords);
  const mine = refusal?.typed.do === 'file' ? refusal : undefined;
  return (
    <section className="panel" aria-labelledby="file-title">
      <h2 id="file-title">{words.use_a_file}</h2>
      <p>{words.only_the_sound_is_kept}</p>
      <Form method="post" encType="multipart/form-data" reloadDocument className="stack">
        <input type="hidden" name="do" value="file" />
        <FileField
          name="file"
          accept="audio/webm,audio/mp4,audio/x-m4a,.weba,.webm,.m4a,.mp4"
          label={words.choose_a_file}
          hint={words.file_hint}
          errors={mine?.errors.file}
          most={5 * 1024 * 1024}
          tooLarge={words.file_too_large}
        />
        <TextField
          name="said"
          label={words.what_is_said}
          hint={words.for_those_who_cannot_hear}
          maxLength={longestPictureWords}
          defaultValue={mine?.typed.said}
          errors={mine?.errors.said}
        />
        <p className="row">
          <button className="button button--plain">{words.keep_this_file}</button>
        </p>
      </Form>
    </section>
  );
}
