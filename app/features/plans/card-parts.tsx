import type { CardLine } from '../../domain/card';
import type { WhereCode } from '../../domain/plan';
import { WithPicture } from '../pictures/with-picture';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';

export function Says({ lines }: { lines: CardLine[] }) {
  return (
    <ul className="says">
      {lines.map((line) => (
        <li key={line.itemId}>
          <WithPicture picture={line.picture} said={line.text}>
            <span lang="">{line.text}</span>
            <Aside line={line} />
          </WithPicture>
        </li>
      ))}
    </ul>
  );
}

/** Who and where, and whose words these are when they are not the person's (P3). */
export function Aside({ line }: { line: CardLine }) {
  const { where: places, whose } = useWords(labelWords);
  const where = line.where && (places[line.where as WhereCode] ?? line.where);
  const said = [line.who, where, line.voice && whose[line.voice]].filter(Boolean);
  return said.length > 0 ? <small className="aside">{said.join(' · ')}</small> : null;
}
