import type { ReactNode } from 'react';
import { fullAddress, pictureAddress, type Picture } from '../../domain/picture';
import { itemSaidWords } from '../../words/item-said';
import { pictureShownWords } from '../../words/picture-shown';
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

/** What stands for a picture in words: what it shows, or what it is where nobody wrote that (A5). */
export function usePictureSaid(): (picture: Picture) => string {
  const { without_words: without } = useWords(itemSaidWords);
  return ({ kind, words }) => (words || kind === 'symbol' ? words : without[kind]);
}

/** A picture in place of words, and beside it what it says. */
export function PictureSaid({ picture, children }: { picture: Picture; children?: ReactNode }) {
  const said = usePictureSaid()(picture);
  return (
    <p className="row">
      <PictureAlone picture={picture} isSaid />
      <span lang={picture.words ? '' : undefined}>{said}</span>
      {children}
    </p>
  );
}

export function PictureAlone({ picture, isSaid = false }: { picture: Picture; isSaid?: boolean }) {
  const words = useWords(pictureShownWords);
  const saidOf = usePictureSaid();
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
      {image(words.see_it_bigger(saidOf(picture)))}
    </a>
  );
}
