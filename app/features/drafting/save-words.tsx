import type { LiveState } from './live-section';

/** Where one's words are, in words: "Saved" means on the server's disk (P11). */
export function SaveWords({ state: { save, savedAt }, zone }: { state: LiveState; zone: string }) {
  if (save === 'saved') {
    return (
      <span className="tag tag--leaf" data-save="saved">
        {savedAt === null ? 'All saved' : `Saved ${clock(savedAt, zone)}`}
      </span>
    );
  }
  const words = {
    opening: 'Opening…',
    saving: 'Not saved yet',
    offline: 'Not saved yet. No connection.',
    stopped: 'Nothing more is saved here.',
  }[save];
  return (
    <span className="tag tag--honey" data-save={save}>
      {words}
    </span>
  );
}

function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
}

/** What has to be known now: the connection is lost, or the right to write ended and some words were not saved. */
export function LiveNotice({ state }: { state: LiveState }) {
  return (
    <div role="status" className="stack">
      {state.save === 'offline' && (
        <div className="panel panel--honey">
          <h2>No connection</h2>
          <p>You can go on writing. Your words are kept on this page.</p>
          <p>Leave it open. They are saved when the connection is back.</p>
        </div>
      )}
      {state.save === 'stopped' && (
        <div className="panel panel--honey">
          <h2>{state.ended === 'signed-out' ? 'You were signed out' : 'You cannot write here any more'}</h2>
          {state.ended === 'signed-out' ? (
            <p>
              <a href="/sign-in" target="_blank" rel="noreferrer">
                Sign in again in another window
              </a>
              . Then open this page again.
            </p>
          ) : (
            <p>Your access to this page changed.</p>
          )}
          {state.unsent.length > 0 && (
            <>
              <p>These words were not saved. Copy them if you need them.</p>
              {state.unsent.map((text) => (
                <p key={text} className="lead keep-lines">
                  {text}
                </p>
              ))}
            </>
          )}
        </div>
      )}
    </div>
  );
}
