import type { ReactNode } from 'react';
import { fullAddress, pictureAddress, type Picture } from '../../domain/picture';
import { picturesWords } from '../../words/pictures';
import { useWords } from '../../words/use-words';

interface WithPictureProps {
  picture: Picture | null | undefined;
  /** The words that stand beside it: where they are its own, they are not read out twice. */
  said: string;
  children: ReactNode;
}

/** The picture at the left, the words at the right (INCLUSION A1); the words alone where there is no picture. */
export function WithPicture({ picture, said, children }: WithPictureProps) {
  if (!picture) return children;
  return (
    <div className="pictured">
      <PictureAlone picture={picture} isSaid={said === picture.words} />
      <div>{children}</div>
    </div>
  );
}

export function PictureAlone({ picture, isSaid = false }: { picture: Picture; isSaid?: boolean }) {
  const words = useWords(picturesWords);
  const full = fullAddress(picture);
  const image = (alt: string) => (
    <img
      className={`picture picture--${picture.kind}`}
      src={pictureAddress(picture)}
      alt={alt}
      width={64}
      height={64}
    />
  );
  if (!full) return image(isSaid ? '' : picture.words);
  return (
    <a href={full} className="bigger">
      {image(words.see_it_bigger(picture.words))}
    </a>
  );
}
