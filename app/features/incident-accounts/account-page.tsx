import type { FormRefusal } from '../../platform/form';
import { ErrorSummary } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { incidentAccountWords } from '../../words/incident-account';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { Found } from '../pictures/take-picture.server';
import type { AccountDraft } from './account-draft';
import type { AccountStep } from './account-schema.server';
import { FinishAccount } from './finish-account';
import { PictureStep, VoiceStep } from './account-media-steps';
import { NotNow, WordsStep } from './words-step';

export interface AccountPageProps {
  incidentId: string;
  step: AccountStep;
  /** The person writes it themselves; else somebody types it for them. */
  own: boolean;
  preferredName: string;
  startedInWords: string;
  draft: AccountDraft;
  /** How the person answered may still be written down. */
  mayAsk: boolean;
  freshId: string;
  found: Found | undefined;
  refusal: FormRefusal | undefined;
}

/** The person's account, one question at a time, in words, pictures or voice (P10). Each step is kept. */
export function AccountPage(page: AccountPageProps) {
  const words = useWords(incidentAccountWords);
  const { incidentId, step, own, preferredName, draft, refusal } = page;
  const home = `/incidents/${incidentId}`;
  const back = step === 'happened' ? `${home}#account` : `${home}/account`;
  return (
    <Screen bar={<Bar back={{ to: back, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{titleOf(words, page)}</h1>
      <p className="note">{words.when(page.startedInWords)}</p>
      {step === 'happened' && <p>{own ? words.own_it_is_mine : words.you_type_it(preferredName)}</p>}
      {step === 'happened' && draft.isLater && <p>{own ? words.own_earlier_stay : words.earlier_stay}</p>}
      {(step === 'happened' || step === 'next-time') && <WordsStep {...page} step={step} />}
      {step === 'happened' && <NotNow {...page} />}
      {step === 'picture' && <PictureStep {...page} />}
      {step === 'voice' && <VoiceStep {...page} />}
      {step === 'finish' && <FinishAccount {...page} />}
    </Screen>
  );
}

function titleOf(words: (typeof incidentAccountWords)['en'], { step, own, preferredName }: AccountPageProps): string {
  if (step === 'picture') return own ? words.picture_page : words.picture_page_for(preferredName);
  if (step === 'voice') return own ? words.voice_page : words.voice_page_for(preferredName);
  return own ? words.own_my_account : words.account_of(preferredName);
}
