import { Form, Link } from '@remix-run/react';
import { longestPictureWords } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import type { Sound } from '../../domain/sound';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextField } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { PlanOwner } from '../drafting/question-data.server';
import { useIsInteractive } from '../../ui/use-is-interactive';
import type { PictureItem } from '../pictures/picture-data.server';
import { questionWords } from '../../words/questions';
import { soundsWords } from '../../words/sounds';
import { useWords } from '../../words/use-words';
import { BringSound } from './bring-sound';
import { RecordSound } from './record-sound';
import { canRecord } from './use-recorder';
import { WithSound } from './with-sound';

interface SoundPageProps {
  owner: PlanOwner;
  section: SectionCode;
  item: PictureItem;
  refusal: FormRefusal | undefined;
}

/** The voice note of one answer: the one it has, one recorded here, or a file of one. Nothing plays by itself. */
export function SoundPage({ owner, section, item, refusal }: SoundPageProps) {
  const words = useWords(soundsWords);
  const { question } = useWords(questionWords)[section];
  const isInteractive = useIsInteractive();
  const home = `/people/${owner.id}/plan/${section}`;
  return (
    <Screen bar={<Bar back={{ to: home, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{owner.own ? words.own_a_voice_note_for_my_answer : words.a_voice_note_for_this_answer}</h1>
      <p className="note">{question}</p>
      {item.text && (
        <p className="lead keep-lines" lang="">
          {item.text}
        </p>
      )}
      <p>{words.it_stands_beside_the_words}</p>
      <p>{words.not_on_the_card}</p>
      {item.sound && <SoundNow sound={item.sound} home={home} refusal={refusal} />}
      {isInteractive && canRecord() && <RecordSound />}
      <BringSound refusal={refusal} />
    </Screen>
  );
}

interface SoundNowProps {
  sound: Sound;
  home: string;
  refusal: FormRefusal | undefined;
}

function SoundNow({ sound, home, refusal }: SoundNowProps) {
  const words = useWords(soundsWords);
  const mine = refusal?.typed.do === 'reword' ? refusal : undefined;
  return (
    <section className="panel" aria-labelledby="now">
      <h2 id="now">{words.the_voice_note_now}</h2>
      <WithSound sound={sound} said={sound.words} />
      {/* Read anew with what stands then, where it is refused since somebody changed the voice note. */}
      <Form method="post" className="stack" reloadDocument>
        <input type="hidden" name="was" value={JSON.stringify(sound)} />
        <TextField
          name="words"
          label={words.what_is_said}
          hint={words.for_those_who_cannot_hear}
          maxLength={longestPictureWords}
          errors={mine?.errors.words}
          defaultValue={mine?.typed.words ?? sound.words}
        />
        <p className="row">
          <button className="button button--main" name="do" value="reword">
            {words.save_these_words}
          </button>
          <Link to={home} className="button button--plain">
            {words.done}
          </Link>
        </p>
      </Form>
      <Form method="post" reloadDocument>
        <input type="hidden" name="was" value={JSON.stringify(sound)} />
        <button className="button button--quiet" name="do" value="remove">
          {words.take_it_away}
        </button>
      </Form>
    </section>
  );
}
