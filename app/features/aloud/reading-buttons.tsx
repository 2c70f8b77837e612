import { useEffect, useRef, useState } from 'react';
import { ButtonIcon } from '../../ui/button-icon';
import { aloudWords } from '../../words/aloud';
import { useWords } from '../../words/use-words';
import { fastest, slowest } from './pace';
import type { Reading } from './read-aloud';

export interface ReadAloudProps {
  /** Which parts of the page it reads: a selector. */
  of: string;
  /** What that is called; left out, it is the whole page. */
  what?: string;
}

/** What is being read now, on the whole page: a second button stops the first. */
let current: Reading | null = null;
let pace = 1;

/** Reads a part of the page when it is tapped, never by itself. */
export function ReadingButtons({ of, what, voice }: ReadAloudProps & { voice: SpeechSynthesisVoice }) {
  const words = useWords(aloudWords);
  const [isReading, setIsReading] = useState(false);
  const mine = useRef<Reading | null>(null);
  useEffect(() => () => mine.current?.stop(), []);

  async function start() {
    const { readAloud } = await import('./read-aloud');
    current?.stop();
    setIsReading(true);
    mine.current = current = readAloud(
      document.querySelectorAll(of),
      voice,
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
          onClick={() => void start()}
          aria-label={what && words.read_aloud_this(what)}
        >
          <ButtonIcon name="sound" />
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
