import type { FormRefusal } from '../../platform/form';
import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import type { Tap } from './use-outbox';

type Words = (typeof incidentWords)['en'];

function stateInWords({ state, by }: Tap, leads: boolean, isKept: boolean, words: Words): string {
  switch (state) {
    case 'saved':
      return words.saved;
    case 'sending':
    case 'waiting':
      return isKept ? words.kept_here : words.trying_again;
    case 'signed_out':
      return words.signed_out;
    case 'somebody_else':
      return words.taps_of_somebody_else(by);
    case 'refused':
      return leads ? words.copy_into_your_record : words.copy_and_tell_your_lead;
  }
}

interface NotSentProps {
  taps: Tap[];
  /** The reader leads here: there is no lead to tell. */
  leads: boolean;
  takeAway: (eventId: string) => void;
  /** The device is the reader's own: what is not sent is kept on it, once `isKept`. */
  isOwnDevice: boolean;
  isKept: boolean;
}

/** What was tapped and is not on the server's disk: it stays here until it is (H6, P11). */
export function NotSent({ taps, leads, takeAway, isOwnDevice, isKept }: NotSentProps) {
  const words = useWords(incidentWords);
  // What stands behind one that waits, waits too.
  const isStuck = taps.some(({ state }) => state === 'waiting' || state === 'signed_out');
  const late = taps.filter(({ state }) => state !== 'saved' && (state !== 'sending' || isStuck));
  return (
    <div role="status" className="notices">
      {late.length > 0 && (
        <section className="panel panel--honey">
          <h2>{words.not_saved_yet}</h2>
          <ul className="says">
            {late.map((tap) => (
              <li key={tap.fields.eventId}>
                <b>{tap.words}</b>
                <p className="note">{stateInWords(tap, leads, isKept, words)}</p>
                {tap.state === 'refused' && (
                  <button
                    type="button"
                    className="button button--plain"
                    onClick={() => takeAway(tap.fields.eventId ?? '')}
                  >
                    {words.i_have_copied_it}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {isKept ? (
            <p>{words.kept_on_this_device}</p>
          ) : (
            <p>{isOwnDevice ? words.leave_it_open : words.shared_keeps_nothing}</p>
          )}
        </section>
      )}
    </div>
  );
}

/** Why a posted form was not taken; nothing was changed, and what was typed is still in its box. */
export function Refused({ refusal }: { refusal: FormRefusal | undefined }) {
  const words = useWords(incidentWords);
  if (!refusal) return null;
  const messages = Object.values(refusal.errors).flat();
  return (
    <section className="error-summary" role="alert">
      <h2>{words.that_was_not_saved}</h2>
      <ul className="stack">
        {[...new Set(messages)].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {refusal.typed.text && <p className="said">{refusal.typed.text}</p>}
    </section>
  );
}
