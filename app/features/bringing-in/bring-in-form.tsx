import { longestBroughtIn } from '../../domain/proposed-pieces';
import type { FormRefusal } from '../../platform/form';
import { TextArea, TextField } from '../../ui/field';
import { bringingInWords } from '../../words/bringing-in';
import { useWords } from '../../words/use-words';

/** Paste a text, or choose a document: both are cut into pieces and wait to be placed. */
export function BringInForm({ refusal, own }: { refusal?: FormRefusal | undefined; own: boolean }) {
  const words = useWords(bringingInWords);
  return (
    <form method="post" encType="multipart/form-data" className="panel stack">
      <p>{own ? words.own_you_place_them : words.you_place_them}</p>
      <TextArea
        name="text"
        label={words.paste_here}
        rows={4}
        dir="auto"
        maxLength={longestBroughtIn}
        defaultValue={refusal?.typed.text}
        errors={refusal?.errors.text}
      />
      <TextField
        name="file"
        type="file"
        accept=".docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        label={words.or_a_file}
        hint={words.which_files}
        errors={refusal?.errors.file}
      />
      <p className="row">
        <button name="do" value="bring" className="button button--main">
          {words.cut_into_pieces}
        </button>
      </p>
    </form>
  );
}
