import { Link } from '@remix-run/react';
import type { SectionCode } from '../../domain/plan';
import { pictureShownWords } from '../../words/picture-shown';
import { useWords } from '../../words/use-words';

interface PictureLinkProps {
  ownerId: string;
  item: { id: string; section: SectionCode };
  /** What the answer is called; nothing where the picture begins a new one. */
  name?: string;
}

/** The way to the page where a picture is chosen. */
export function PictureLink({ ownerId, item, name }: PictureLinkProps) {
  const words = useWords(pictureShownWords);
  const to = `/people/${ownerId}/plan/${item.section}/pictures/${item.id}`;
  if (name === undefined) {
    return (
      <Link to={to} className="button button--plain">
        {words.answer_with_a_picture}
      </Link>
    );
  }
  return (
    <Link to={to} className="button button--plain button--small" aria-label={words.picture_for(name)}>
      {words.picture}
    </Link>
  );
}
