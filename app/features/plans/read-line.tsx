import type { Picture } from '../../domain/picture';
import { crisisLineId, type Voice } from '../../domain/plan';
import { whoseWords } from '../../domain/whose-words';
import { agreeWords } from '../../words/agree';
import { labelWords } from '../../words/labels';
import { useWords } from '../../words/use-words';
import { WithPicture } from '../pictures/with-picture';
import { SayWhose } from './say-whose';
import { ViewsBeside, type ViewRead } from './views-beside';

interface ReadLineProps {
  line: string;
  voice: Voice | null;
  picture: Picture | null;
  views: readonly ViewRead[];
  person: { preferredName: string; own: boolean };
  personId: string;
  isAlone: boolean;
  notAgreed: boolean;
}

/** The crisis line where the plan is read through: whose words it is in, other views, and that it is not right yet. */
export function ReadLine({ line, voice, picture, views, person, personId, isAlone, notAgreed }: ReadLineProps) {
  const words = useWords(agreeWords);
  const { whose, whose_of: whoseOf } = useWords(labelWords);
  const said = whoseWords(voice, isAlone);
  return (
    <section className="panel read">
      <h2>{words.line_seen_first}</h2>
      <WithPicture picture={picture} said={line}>
        <p className="lead" lang="">
          {line}
        </p>
      </WithPicture>
      {said && <p className="note">{person.own ? whose[said] : whoseOf(person.preferredName, said)}</p>}
      {person.own && <SayWhose item={{ id: crisisLineId, section: 'really_hard', voice }} {...{ personId, isAlone }} />}
      <ViewsBeside views={views} itemId={crisisLineId} />
      <label className="choice">
        <input type="checkbox" name="notAgreed" value={crisisLineId} defaultChecked={notAgreed} />
        {words.not_right_yet}
      </label>
    </section>
  );
}
