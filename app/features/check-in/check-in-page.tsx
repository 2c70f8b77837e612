import { longestCheckIn, type CheckIn } from '../../domain/check-in';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextArea } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { checkInWords } from '../../words/check-in';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';

export interface CheckInPageProps {
  /** Where they came from: the incident, while it is still open to them. */
  back: string;
  /** "on Wednesday" */
  when: string;
  said: CheckIn;
  /** When it was kept, and when they asked to be talked with; null where they did not. */
  kept: string | null;
  asked: string | null;
  refusal: FormRefusal | undefined;
}

/** A page of one's own after an incident. Nothing on it goes anywhere but, if they press so, one sentence. */
export function CheckInPage({ back, when, said, kept, asked, refusal }: CheckInPageProps) {
  const words = useWords(checkInWords);
  const box = (name: keyof CheckIn) => ({
    name,
    rows: 3,
    maxLength: longestCheckIn,
    defaultValue: refusal?.typed[name] ?? said[name],
    errors: refusal?.errors[name],
  });
  return (
    <Screen bar={<Bar back={{ to: back, label: words.back }} />} foot={<SignedInFoot />} lang={useLangOf(checkInWords)}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.title}</h1>
      <p className="note">{words.about(when)}</p>
      <p className="lead">{words.only_you}</p>
      <p>{words.you_can_change}</p>
      <form method="post" className="stack">
        <section className="panel stack" aria-label={words.title}>
          <TextArea {...box('howIAm')} label={words.how_i_am} />
          <TextArea {...box('wouldHelp')} label={words.would_help} hint={words.would_help_hint} />
          <TextArea {...box('talkTo')} label={words.talk_to} hint={words.talk_to_hint} />
          <p className="row">
            <button className="button button--main" name="do" value="keep">
              {words.keep}
            </button>
            {kept && (
              <button className="button button--plain" name="do" value="throw-away">
                {words.throw_away}
              </button>
            )}
          </p>
          {kept && <p className="note">{words.kept(kept)}</p>}
        </section>
        {!asked && (
          <section className="panel panel--honey stack" id="talk" aria-labelledby="talk-title">
            <h2 id="talk-title">{words.somebody_to_talk}</h2>
            <p>{words.what_the_lead_reads}</p>
            <p className="said">{words.sentence}</p>
            <p>{words.nothing_else}</p>
            <p>
              <button className="button" name="do" value="ask">
                {words.ask}
              </button>
            </p>
          </section>
        )}
      </form>
      {asked && (
        <form method="post" className="panel panel--leaf stack" id="talk">
          <p>{words.asked(asked)}</p>
          <p>
            <button className="button button--plain" name="do" value="take-back">
              {words.take_back}
            </button>
          </p>
        </form>
      )}
      <p>{words.samaritans}</p>
    </Screen>
  );
}
