import type { PictureChange } from '../../domain/history';
import { pictureAddress, type Picture } from '../../domain/picture';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import { PictureAlone } from '../pictures/with-picture';

/** The picture before and the picture now, side by side; one that was added or taken away is said so. */
export function ChangedPicture({ change: { before, after } }: { change: PictureChange }) {
  const words = useWords(historyWords);
  const isReworded = before !== null && after !== null && pictureAddress(before) === pictureAddress(after);
  return (
    <ul className="changed-pictures">
      {before && (
        <ShownPicture picture={before} said={isReworded}>
          {after ? words.picture_before : words.picture_taken_away}
        </ShownPicture>
      )}
      {after && (
        <ShownPicture picture={after} said={isReworded}>
          {before ? words.picture_now : words.picture_added}
        </ShownPicture>
      )}
    </ul>
  );
}

/** `said`: its words stand in sight, where they alone are what differs. */
function ShownPicture({ picture, said, children }: { picture: Picture; said: boolean; children: string }) {
  return (
    <li>
      <span className="note">{children}</span>
      <PictureAlone picture={picture} isSaid={said} />
      {said && <span lang="">{picture.words}</span>}
    </li>
  );
}
