import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/icon';
import { aloudWords } from '../../words/aloud';
import { localeOf } from '../../words/languages';
import { useLanguage, useWords } from '../../words/use-words';
import { fastest, slowest } from './pace';
import type { Reading } from './read-aloud';
import { useLocalVoice } from './use-local-voice';
import './aloud.css';

interface ReadAloudButtonProps {
  /** Which parts of the page it reads: a selector. */
  of: string;
  /** What that is called; left out, it is the whole page. */
  what?: string;
}

/** What is being read now, on the whole page: a second button stops the first. */
let current: Reading | null = null;
let pace = 1;

/** Reads a part of the page when it is tapped, never by itself. It is not there where the device has no voice of its own. */
export function ReadAloudButton({ of, what }: ReadAloudButtonProps) {
  const words = useWords(aloudWords);
  const voice = useLocalVoice(localeOf[useLanguage()]);
  const [isReading, setIsReading] = useState(false);
  const mine = useRef<Reading | null>(null);
  useEffect(() => () => mine.current?.stop(), []);
  if (!voice) return null;

  async function start(by: SpeechSynthesisVoice) {
    const { readAloud } = await import('./read-aloud');
    current?.stop();
    setIsReading(true);
    mine.current = current = readAloud(
      document.querySelectorAll(of),
      by,
      () => pace,
      () => setIsReading(false),
    );
  }
  const change = (by: number) => () => {
    pace = Math.min(fastest, Math.max(slowest, pace + by));
  };
  if (!isReading) {
    return (
      <p className="aloud">
        <button
          type="button"
          className="button button--plain"
          onClick={() => void start(voice)}
          aria-label={what && words.read_aloud_this(what)}
        >
          <Icon name="sound" />
          {what ? words.read_aloud : words.read_it_all}
        </button>
      </p>
    );
  }
  return (
    <p className="aloud">
      <button type="button" className="button button--main" onClick={() => mine.current?.stop()}>
        {words.stop}
      </button>
      <button type="button" className="button button--plain" onClick={change(-0.1)}>
        {words.slower}
      </button>
      <button type="button" className="button button--plain" onClick={change(0.1)}>
        {words.faster}
      </button>
    </p>
  );
}
