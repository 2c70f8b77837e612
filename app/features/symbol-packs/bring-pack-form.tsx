import { exampleList, longestLicence, longestPackName, packLimits } from '../../domain/symbol-pack';
import type { FormRefusal } from '../../platform/form';
import { FileField, TextField } from '../../ui/field';
import { symbolPacksWords } from '../../words/symbol-packs';
import { useWords } from '../../words/use-words';

/** A pack, its name and its licence, by a plain form: its answer comes as a whole page, also where it was refused. */
export function BringPackForm({ refusal }: { refusal: FormRefusal | undefined }) {
  const words = useWords(symbolPacksWords);
  return (
    <section className="panel" aria-labelledby="bring">
      <h2 id="bring">{words.bring_a_pack}</h2>
      <form method="post" encType="multipart/form-data" className="stack">
        <TextField
          name="name"
          label={words.what_is_it_called}
          hint={words.people_read_the_name}
          required
          maxLength={longestPackName}
          defaultValue={refusal?.typed.name}
          errors={refusal?.errors.name}
        />
        <TextField
          name="licence"
          label={words.which_licence}
          hint={words.such_as}
          required
          maxLength={longestLicence}
          defaultValue={refusal?.typed.licence}
          errors={refusal?.errors.licence}
        />
        <FileField
          name="file"
          accept=".zip,application/zip"
          label={words.choose_the_pack}
          hint={words.what_it_holds}
          errors={refusal?.errors.file}
          most={packLimits.bytes}
          tooLarge={words.pack_too_large}
        />
        <details>
          <summary>{words.how_the_list_looks}</summary>
          <p>{words.a_line_for_each}</p>
          <p>
            <code className="example-list">{exampleList}</code>
          </p>
          <p>{words.first_word_is_its_name}</p>
          <p>{words.own_licence}</p>
        </details>
        <p className="note">
          {words.only_the_picture_is_kept} {words.it_takes_a_minute}
        </p>
        <p className="row">
          <button className="button button--main" name="do" value="bring">
            {words.bring_it_in}
          </button>
        </p>
      </form>
    </section>
  );
}
