import { signedAs } from '../../domain/incident';
import { recordWords } from '../../words/record';
import { useWords } from '../../words/use-words';
import type { RecordView } from './record-view';

/** Who stands for the record: its author, then who manages the place. A change afterwards stays in sight (P11). */
export function Signing({ view }: { view: RecordView }) {
  const words = useWords(recordWords);
  const { incidentId, reader, signed, manager } = view;
  const mine = signedAs.filter((as) => !signed[as] && (as === 'author' ? reader.wrote : reader.leads));
  return (
    <section className="panel stack" id="sign" aria-labelledby="sign-title">
      <h2 id="sign-title">{words.signing}</h2>
      {signedAs.map((as) => {
        const by = signed[as];
        if (!by) return null;
        return (
          <p key={as}>
            {words.signed_by[as](by.who, by.when)} {by.changes > 0 && words.changed_since(by.changes)}{' '}
            {as === 'manager' && words.manager_took_part(manager)}
          </p>
        );
      })}
      {!signed.author && !reader.wrote && <p className="note">{words.only_who_wrote_signs}</p>}
      {mine.length > 0 && <p className="note">{words.sign_with_gaps}</p>}
      {mine.map((as) => (
        <form key={as} method="post" action={`/incidents/${incidentId}`}>
          <input type="hidden" name="type" value="signed" />
          <input type="hidden" name="as" value={as} />
          <input type="hidden" name="eventId" value={view.signingIds[as]} />
          <input type="hidden" name="tappedBy" value={reader.accountId} />
          <button className="button button--plain">
            {as === 'author' ? words.sign_as_author : words.sign_as_manager}
          </button>
        </form>
      ))}
    </section>
  );
}
