import type { PictureChange } from '../../domain/history';
import { pictureAddress, type Picture } from '../../domain/picture';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import { PictureAlone } from '../pictures/with-picture';

interface ChangedPictureProps {
  change: PictureChange;
  /** The answer has no words of its own: those of the picture stand in sight. */
  isAlone: boolean;
}

/** The picture before and the picture now, side by side; one that was added or taken away is said so. */
export function ChangedPicture({ change: { before, after }, isAlone }: ChangedPictureProps) {
  const words = useWords(historyWords);
  const said = isAlone || (before !== null && after !== null && pictureAddress(before) === pictureAddress(after));
  return (
    <ul className="changed-pictures">
      {before && (
        <ShownPicture picture={before} said={said}>
          {after ? words.picture_before : words.picture_taken_away}
        </ShownPicture>
      )}
      {after && (
        <ShownPicture picture={after} said={said}>
          {before ? words.picture_now : words.picture_added}
        </ShownPicture>
      )}
    </ul>
  );
}

/** `said`: its words stand in sight, where nothing else says what it is, or they alone are what differs. */
function ShownPicture({ picture, said, children }: { picture: Picture; said: boolean; children: string }) {
  return (
    <li>
      <span className="note">{children}</span>
      <PictureAlone picture={picture} isSaid={said} />
      {said && <span lang="">{picture.words}</span>}
    </li>
  );
}
