import { Link } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import { soundShownWords } from '../../words/sound-shown';
import { useWords } from '../../words/use-words';

interface SoundLinkProps {
  ownerId: string;
  item: { id: string; section: SectionCode };
  /** What the answer is called; nothing where the voice note begins a new one. */
  name?: string;
}

/** The way to the page where a voice note is recorded. */
export function SoundLink({ ownerId, item, name }: SoundLinkProps) {
  const words = useWords(soundShownWords);
  const to = `/people/${ownerId}/plan/${item.section}/sounds/${item.id}`;
  if (name === undefined) {
    return (
      <Link to={to} className="button button--plain">
        {words.answer_with_a_voice_note}
      </Link>
    );
  }
  return (
    <Link to={to} className="button button--plain button--small" aria-label={words.voice_note_for(name)}>
      {words.voice_note}
    </Link>
  );
}
