import { soundAddress, type Sound } from '../../domain/sound';
import { itemSaidWords } from '../../words/item-said';
import { soundShownWords } from '../../words/sound-shown';
import { useWords } from '../../words/use-words';
import './sounds.css';

interface WithSoundProps {
  sound: Sound | null | undefined;
  /** The words that stand beside it: where they are its own, they do not stand there twice. */
  said: string;
}

/** The voice note of an answer: it plays when somebody asks it to, and nothing is fetched before. */
export function WithSound({ sound, said }: WithSoundProps) {
  const words = useWords(soundShownWords);
  const { without_words: without } = useWords(itemSaidWords);
  if (!sound) return null;
  return (
    <div className="sound">
      <p className="note">{words.voice_note_of(sound.seconds)}</p>
      <audio controls preload="none" src={soundAddress(sound)} aria-label={words.voice_note_of(sound.seconds)} />
      {sound.words === '' && said === '' && <p className="note">{without.sound}</p>}
      {sound.words !== '' && sound.words !== said && (
        <p>
          {words.it_says} <span lang="">{sound.words}</span>
        </p>
      )}
    </div>
  );
}
