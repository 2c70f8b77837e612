import type { ReactNode } from 'react';
import { symbolAddress, type Picture } from '../../domain/picture';

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
  return (
    <img className="picture" src={symbolAddress(picture)} alt={isSaid ? '' : picture.words} width={64} height={64} />
  );
}
