import { howKnownCodes, voices, type SectionCode } from '../../domain/plan';
import type { FormRefusal } from '../../platform/form';
import { Select, TextArea } from '../../ui/field';
import { bringingInWords } from '../../words/bringing-in';
import { detailWords } from '../../words/details';
import { labelWords } from '../../words/labels';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

interface PieceFormProps {
  piece: { id: string; words: string };
  left: number;
  /** The parts that the reader may write in. */
  sections: SectionCode[];
  owner: { preferredName: string; own: boolean };
  refusal?: FormRefusal | undefined;
}

/** One piece at a time: where it goes, whose words it is, and how that is known; or later, or away. */
export function PieceForm({ piece, left, sections, owner, refusal }: PieceFormProps) {
  const words = useWords(bringingInWords);
  const questions = useWords(questionWords);
  const labels = useWords(labelWords);
  const details = useWords(detailWords);
  const same = refusal?.typed.id === piece.id ? refusal : undefined;
  const of = (name: string) => ({ name, defaultValue: same?.typed[name] ?? '', errors: same?.errors[name] });
  return (
    <form method="post" className="panel stack" key={piece.id}>
      <input type="hidden" name="id" value={piece.id} />
      <TextArea
        {...of('words')}
        defaultValue={same?.typed.words ?? piece.words}
        label={words.this_piece}
        hint={`${words.so_many_left(left)} ${words.change_if_you_want}`}
        rows={4}
        dir="auto"
        maxLength={20_000}
      />
      <Select
        {...of('section')}
        label={words.which_part}
        unsaid={words.choose}
        options={sections.map((value) => ({ value, label: questions[value].title }))}
      />
      <Select
        {...of('voice')}
        label={words.whose_words}
        unsaid={words.choose}
        options={voices.map((value) => ({
          value,
          label: owner.own ? labels.whose[value] : labels.whose_of(owner.preferredName, value),
        }))}
      />
      <Select
        {...of('howKnown')}
        label={words.how_known}
        unsaid={words.not_said}
        options={howKnownCodes.map((value) => ({ value, label: details.how_known[value] }))}
      />
      <p className="row">
        <button name="do" value="place" className="button button--main">
          {words.put_it_there}
        </button>
        <button name="do" value="skip" className="button button--plain">
          {words.skip}
        </button>
        <button name="do" value="throw-away" className="button button--quiet">
          {words.throw_away}
        </button>
      </p>
    </form>
  );
}
