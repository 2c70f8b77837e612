import type { ReactNode } from 'react';
import { fullAddress, pictureAddress, type Picture } from '../../domain/picture';
import { itemSaidWords } from '../../words/item-said';
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
  const { without_words: without } = useWords(itemSaidWords);
  if (!picture) return children;
  return (
    <div className="pictured">
      <PictureAlone picture={picture} isSaid={said === picture.words} />
      <div>
        {children}
        {said === '' && picture.kind !== 'symbol' && <p className="note">{without[picture.kind]}</p>}
      </div>
    </div>
  );
}

export function PictureAlone({ picture, isSaid = false }: { picture: Picture; isSaid?: boolean }) {
  const words = useWords(picturesWords);
  const { without_words: without } = useWords(itemSaidWords);
  const image = (alt: string) => (
    <img
      className={`picture picture--${picture.kind}`}
      src={pictureAddress(picture)}
      alt={alt}
      width={64}
      height={64}
    />
  );
  if (picture.kind === 'symbol') return image(isSaid ? '' : picture.words);
  return (
    <a href={fullAddress(picture) ?? ''} className="bigger">
      {image(words.see_it_bigger(picture.words || without[picture.kind]))}
    </a>
  );
}
