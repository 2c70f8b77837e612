import type { FormRefusal } from '../../platform/form';
import type { Tap } from './use-outbox';

function stateInWords({ state, by }: Tap, leads: boolean): string {
  switch (state) {
    case 'sending':
      return 'Saving…';
    case 'saved':
      return 'Saved';
    case 'waiting':
      return 'Not sent yet. Trying again.';
    case 'signed_out':
      return 'Not sent yet. You were signed out. Sign in again in another window. This page sends it then.';
    case 'somebody_else':
      return `Somebody else is signed in here. These taps are ${by}'s. They are sent when ${by} signs in again.`;
    case 'refused':
      return leads
        ? 'This could not be saved. Copy it into your own record.'
        : 'This could not be saved. Copy it, and tell your lead.';
  }
}

interface NotSentProps {
  taps: Tap[];
  /** The reader leads here: there is no lead to tell. */
  leads: boolean;
  takeAway: (eventId: string) => void;
}

/** What was tapped and is not on the server's disk: it stays here until it is (H6, P11). */
export function NotSent({ taps, leads, takeAway }: NotSentProps) {
  const late = taps.filter((tap) => tap.state !== 'saved' && tap.state !== 'sending');
  return (
    <div role="status" className="notices">
      {late.length > 0 && (
        <section className="panel panel--honey">
          <h2>Not saved yet</h2>
          <ul className="says">
            {late.map((tap) => (
              <li key={tap.fields.eventId}>
                <b>{tap.words}</b>
                <p className="note">{stateInWords(tap, leads)}</p>
                {tap.state === 'refused' && (
                  <button
                    type="button"
                    className="button button--plain"
                    onClick={() => takeAway(tap.fields.eventId ?? '')}
                  >
                    I have copied it
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Why a posted form was not taken; nothing was changed, and what was typed is still in its box. */
export function Refused({ refusal }: { refusal: FormRefusal | undefined }) {
  if (!refusal) return null;
  const messages = Object.values(refusal.errors).flat();
  return (
    <section className="error-summary" role="alert">
      <h2>That was not saved</h2>
      <ul className="stack">
        {[...new Set(messages)].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {refusal.typed.text && <p className="said">{refusal.typed.text}</p>}
    </section>
  );
}
