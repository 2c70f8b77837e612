import { later, usePiece } from '../../platform/later';
import { localeOf } from '../../words/languages';
import { useLanguage } from '../../words/use-words';
import type { ReadAloudProps } from './reading-buttons';
import { useLocalVoice } from './use-local-voice';
import './aloud.css';

const readingButtons = later(async () => (await import('./reading-buttons')).ReadingButtons);

/** Reads a part of the page. It is not there, and not fetched, where the device has no voice of its own. */
export function ReadAloudButton(props: ReadAloudProps) {
  const voice = useLocalVoice(localeOf[useLanguage()]);
  const ReadingButtons = usePiece(readingButtons, voice !== null);
  return voice && ReadingButtons ? <ReadingButtons {...props} voice={voice} /> : null;
}
