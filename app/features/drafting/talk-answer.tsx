import { Form } from '@remix-run/react';
import { symbolAddress } from '../../domain/picture';
import type { FormRefusal } from '../../platform/form';
import { Choices, TextArea } from '../../ui/field';
import { useFreshId } from '../../ui/use-fresh-id';
import { talkThroughWords } from '../../words/talk-through';
import { useWords } from '../../words/use-words';
import { PictureAlone } from '../pictures/with-picture';
import type { PlanOwner } from './question-data.server';
import type { ShownPicture } from './talk-pictures.server';
import type { Carried } from './take-talk.server';

export const talkForm = 'write';

/** A few pictures to show and to point at. A tap carries one into the answer below, with what is typed there already. */
export function TalkPictures({ pictures }: { pictures: readonly ShownPicture[] }) {
  const words = useWords(talkThroughWords);
  return (
    <>
      <p>{words.which_one}</p>
      <ul className="symbols talk-pictures" aria-label={words.pictures_to_show}>
        {pictures.map(({ name, picture }) => (
          <li key={name}>
            <button form={talkForm} formAction={`#${talkForm}`} formNoValidate name="point" value={name}>
              <img className="picture" src={symbolAddress(picture)} alt="" width={96} height={96} />
              <span lang="">{picture.words}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="note">{words.then_tap_it}</p>
    </>
  );
}

interface TalkAnswerProps {
  owner: PlanOwner;
  question: string;
  pictures: readonly ShownPicture[];
  newId: string;
  refusal: FormRefusal | undefined;
  carried: Carried | undefined;
}

/** The box for the person's words, and the picture that they pointed at. */
export function TalkAnswer({ owner, question, pictures, newId: given, refusal, carried }: TalkAnswerProps) {
  const words = useWords(talkThroughWords);
  const newId = useFreshId(given);
  const typed = carried ?? (refusal?.typed.do === 'words' ? refusal.typed : undefined);
  const name = typed?.picture ?? null;
  const picture = pictures.find((each) => each.name === name)?.picture;
  return (
    <Form
      method="post"
      className="panel stack"
      id={talkForm}
      key={`${typed?.id ?? newId} ${name} ${typed?.text}`}
      aria-label={question}
    >
      <input type="hidden" name="do" value="words" />
      <input type="hidden" name="id" value={typed?.id ?? newId} />
      {picture && (
        <div className="row talk-pointed">
          <input type="hidden" name="picture" value={name ?? ''} />
          <PictureAlone picture={picture} />
          <span role="status">{words.this_picture_goes_with_it}</span>
          <button
            className="button button--plain button--small"
            formAction={`#${talkForm}`}
            formNoValidate
            name="point"
            value="none"
          >
            {words.without_the_picture}
          </button>
        </div>
      )}
      <TextArea
        name="text"
        label={owner.own ? words.own_what_i_say : words.what_they_say(owner.preferredName)}
        hint={words.as_they_say_it}
        rows={4}
        maxLength={2_000}
        defaultValue={typed?.text}
        errors={refusal?.errors.text}
        required={!picture}
      />
      <Choices
        type="radio"
        inRow
        name="howKnown"
        label={words.how_did_they_say_it}
        options={[
          { value: 'i_said_it', label: words.they_said_it },
          { value: 'i_showed_it', label: words.they_showed_it },
        ]}
        chosen={[typed?.howKnown ?? 'i_said_it']}
        errors={refusal?.errors.howKnown}
      />
      <p className="row">
        <button className="button button--main">{words.write_it_down}</button>
        <span className="tag">
          {owner.own ? words.own_my_words_typed : words.their_words_i_typed(owner.preferredName)}
        </span>
      </p>
    </Form>
  );
}
