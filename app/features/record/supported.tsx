import { supportedOnes } from '../../domain/support';
import { recordWords } from '../../words/record';
import { supportWords } from '../../words/support';
import { useWords } from '../../words/use-words';
import { SupportLines } from '../support/support-page';
import { Words, type Asking } from './record-fields';

/** What was offered is written down once, on a page of its own, and stands here; a box only where nothing is. */
export function Supported(asking: Asking) {
  const words = useWords(recordWords);
  const says = useWords(supportWords);
  const { incidentId, support, answers, person } = asking.view;
  const offered = supportedOnes.filter((whom) => support[whom].length > 0);
  return (
    <>
      {offered.map((whom) => (
        <div key={whom}>
          <h3>{says.for_whom(person.preferredName)[whom]}</h3>
          <SupportLines lines={support[whom]} />
        </div>
      ))}
      {(answers.supportAfter !== undefined || support.person.length === 0) && (
        <Words {...asking} field="supportAfter" />
      )}
      <p>
        <a href={`/incidents/${incidentId}/support`} className="alone">
          {offered.length > 0 ? words.more_support : words.write_support}
        </a>
      </p>
    </>
  );
}
