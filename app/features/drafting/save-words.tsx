import { useContext } from 'react';
import { draftingWords } from '../../words/drafting';
import { localeOf } from '../../words/languages';
import { useLanguage, useWords } from '../../words/use-words';
import { Beside } from './beside';
import type { LiveState } from './live-state';

/** Where one's words are, in words: "Saved" means on the server's disk (P11). */
export function SaveWords({ state: { save, savedAt, isKept }, zone }: { state: LiveState; zone: string }) {
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
      {isKept && save !== 'opening' ? words.kept_here : words.save[save]}
    </span>
  );
}

function clock(at: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
}

interface LiveNoticeProps {
  state: LiveState;
  /** The device is the viewer's own. */
  isOwnDevice: boolean;
}

/** What has to be known now: the connection is lost, or the right to write ended and some words were not saved. */
export function LiveNotice({ state, isOwnDevice }: LiveNoticeProps) {
  const words = useWords(draftingWords);
  const { first } = useContext(Beside);
  return (
    <div role="status" className="stack">
      {first}
      {state.save === 'offline' && (
        <div className="panel panel--honey">
          <h2>{words.no_connection}</h2>
          <p>{words.you_can_go_on}</p>
          {isOwnDevice ? (
            <p>{words.kept_on_this_device}</p>
          ) : (
            <>
              <p>{words.shared_keeps_nothing}</p>
              <p>{words.leave_it_open}</p>
            </>
          )}
        </div>
      )}
      {state.save === 'stopped' && <Stopped state={state} />}
    </div>
  );
}

function Stopped({ state: { ended, unsent, isKept } }: { state: LiveState }) {
  const words = useWords(draftingWords);
  const reason = ended ?? 'access';
  return (
    <div className="panel panel--honey">
      <h2>{words.stopped[reason]}</h2>
      {reason === 'signed-out' && (
        <p>
          {words.sign_in_then_open_again((said) => (
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {said}
            </a>
          ))}
        </p>
      )}
      {reason === 'access' && <p>{words.your_access_changed}</p>}
      {reason === 'old-page' && <p>{words.open_this_page_again}</p>}
      {reason === 'refused' && <p>{words.shorter_words}</p>}
      {unsent.length > 0 && (
        <>
          <p>{isKept ? words.kept_until_you_open_again : words.copy_what_was_not_saved}</p>
          {unsent.map((text) => (
            <p key={text} className="lead keep-lines" lang="">
              {text}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
