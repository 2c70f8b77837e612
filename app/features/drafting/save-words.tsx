import type { LiveState } from './live-section';
import { draftingWords } from '../../words/drafting';
import { localeOf } from '../../words/languages';
import { useLanguage, useWords } from '../../words/use-words';

/** Where one's words are, in words: "Saved" means on the server's disk (P11). */
export function SaveWords({ state: { save, savedAt }, zone }: { state: LiveState; zone: string }) {
  const words = useWords(draftingWords);
  const locale = localeOf[useLanguage()];
  if (save === 'saved') {
    return (
      <span className="tag tag--leaf" data-save="saved">
        {savedAt === null ? words.all_saved : words.saved_at(clock(savedAt, zone, locale))}
      </span>
    );
  }
  return (
    <span className="tag tag--honey" data-save={save}>
      {words.save[save]}
    </span>
  );
}

function clock(at: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
}

/** What has to be known now: the connection is lost, or the right to write ended and some words were not saved. */
export function LiveNotice({ state }: { state: LiveState }) {
  const words = useWords(draftingWords);
  return (
    <div role="status" className="stack">
      {state.save === 'offline' && (
        <div className="panel panel--honey">
          <h2>{words.no_connection}</h2>
          <p>{words.you_can_go_on}</p>
          <p>{words.leave_it_open}</p>
        </div>
      )}
      {state.save === 'stopped' && (
        <div className="panel panel--honey">
          <h2>{state.ended === 'signed-out' ? words.you_were_signed_out : words.you_cannot_write_any_more}</h2>
          {state.ended === 'signed-out' ? (
            <p>
              {words.sign_in_then_open_again((said) => (
                <a href="/sign-in" target="_blank" rel="noreferrer">
                  {said}
                </a>
              ))}
            </p>
          ) : (
            <p>{words.your_access_changed}</p>
          )}
          {state.unsent.length > 0 && (
            <>
              <p>{words.copy_what_was_not_saved}</p>
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
