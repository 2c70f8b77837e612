import { useFetcher } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { longestPictureWords } from '../../domain/picture';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextField } from '../../ui/field';
import { useWarning } from '../../ui/use-warning';
import { soundsWords } from '../../words/sounds';
import { useWords } from '../../words/use-words';
import { useRecorder } from './use-recorder';

/** Records a voice, to listen to before it is kept. It stays on the page until it is kept. */
export function RecordSound() {
  const words = useWords(soundsWords);
  const fetcher = useFetcher<FormRefusal>();
  const { record, stop, isRecording, seconds, recorded, trouble } = useRecorder();
  const [isMissing, setMissing] = useState(false);
  // What was recorded is nowhere else yet.
  useWarning(recorded !== null);
  const errors = fetcher.state === 'idle' ? fetcher.data?.errors : undefined;

  function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMissing(!recorded);
    if (!recorded) return;
    const form = new FormData(event.currentTarget);
    form.set('do', 'recording');
    form.set('recording', new File([recorded.blob], 'voice-note', { type: recorded.blob.type }));
    fetcher.submit(form, { method: 'post', encType: 'multipart/form-data' });
  }

  return (
    <section className="panel" aria-labelledby="record-title">
      <h2 id="record-title">{words.record_it}</h2>
      <p>{words.three_minutes_at_most}</p>
      <ErrorSummary errors={errors} />
      <form className="stack" onSubmit={keep}>
        <p className="row" id="recording">
          {isRecording ? (
            <button type="button" className="button button--main" onClick={stop}>
              {words.stop}
            </button>
          ) : (
            <button
              type="button"
              className={recorded ? 'button button--plain' : 'button button--main'}
              onClick={() => void record()}
            >
              {recorded ? words.record_again : words.record}
            </button>
          )}
          {isRecording && <span className="recording">{words.recorded_so_far(seconds)}</span>}
        </p>
        <p role="status">
          {isRecording ? words.it_records : recorded ? words.listen_first : isMissing && words.nothing_is_recorded}
          {trouble && words.trouble[trouble]}
        </p>
        {recorded && (
          <div className="sound">
            <audio controls src={recorded.url} aria-label={words.listen} />
          </div>
        )}
        <TextField
          name="spoken"
          label={words.what_is_said}
          hint={words.for_those_who_cannot_hear}
          maxLength={longestPictureWords}
          errors={errors?.spoken}
        />
        <p className="row">
          <button
            className={recorded ? 'button button--main' : 'button button--plain'}
            disabled={isRecording || fetcher.state !== 'idle'}
          >
            {words.keep_it}
          </button>
        </p>
      </form>
    </section>
  );
}
