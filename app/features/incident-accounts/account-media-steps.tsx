import { Form, Link } from '@remix-run/react';
import { pictureAddress, symbolSets } from '../../domain/picture';
import { incidentAccountWords } from '../../words/incident-account';
import { useWords } from '../../words/use-words';
import { useIsInteractive } from '../../ui/use-is-interactive';
import { FindSymbol } from '../pictures/find-symbol';
import { MakeDrawing } from '../pictures/make-drawing';
import { SymbolCredits } from '../pictures/symbol-credits';
import { UsePhoto } from '../pictures/use-photo';
import { PictureSaid, usePictureSaid } from '../pictures/with-picture';
import { BringSound } from '../sounds/bring-sound';
import { RecordSound } from '../sounds/record-sound';
import { canRecord } from '../sounds/use-recorder';
import { WithSound } from '../sounds/with-sound';
import type { AccountPageProps } from './account-page';

/** A symbol, a photo or a drawing: each stands in the account as words would (INCLUSION A5). */
export function PictureStep(page: AccountPageProps) {
  const { found, refusal } = page;
  return (
    <>
      <WithoutWords {...page} />
      <FindSymbol found={found} refusal={refusal} />
      <MakeDrawing refusal={refusal} />
      <UsePhoto refusal={refusal} />
      <SymbolCredits pictures={symbolSets.map((set) => ({ kind: 'symbol', set, code: '', words: '' }))} />
      <BackToWords {...page} />
    </>
  );
}

export function VoiceStep(page: AccountPageProps) {
  const isInteractive = useIsInteractive();
  return (
    <>
      <WithoutWords {...page} />
      {isInteractive && canRecord() && <RecordSound />}
      <BringSound refusal={page.refusal} />
      <BackToWords {...page} />
    </>
  );
}

function BackToWords({ incidentId }: AccountPageProps) {
  const words = useWords(incidentAccountWords);
  return (
    <p>
      <Link to={`/incidents/${incidentId}/account`} className="button button--plain">
        {words.back_to_the_words}
      </Link>
    </p>
  );
}

/** What stands in the account without words, each with a way to take it away again. */
export function WithoutWords({ incidentId, draft: { pictures, sound } }: AccountPageProps) {
  const words = useWords(incidentAccountWords);
  const said = usePictureSaid();
  if (pictures.length === 0 && !sound) return null;
  return (
    <section className="panel" aria-labelledby="without-words">
      <h2 id="without-words">{words.pictures_and_voice}</h2>
      <Form method="post" action={`/incidents/${incidentId}/account`} className="stack">
        <input type="hidden" name="do" value="take-away" />
        {pictures.map((picture) => (
          <PictureSaid key={pictureAddress(picture)} picture={picture}>
            <TakeAway what={pictureAddress(picture)} said={said(picture)} />
          </PictureSaid>
        ))}
        {sound && (
          <div>
            <WithSound sound={sound} said="" />
            <TakeAway what="sound" said={words.the_voice_note} />
          </div>
        )}
      </Form>
    </section>
  );
}

function TakeAway({ what, said }: { what: string; said: string }) {
  const words = useWords(incidentAccountWords);
  return (
    <button className="button button--quiet" name="what" value={what} aria-label={words.take_away_this(said)}>
      {words.take_away}
    </button>
  );
}
