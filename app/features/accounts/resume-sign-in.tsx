import { Bar, Screen } from '../../ui/screen';
import type { Resume } from './require-viewer.server';
import { PasswordForm } from './password-form';
import { accountWords } from '../../words/accounts';
import { faultWords } from '../../words/faults';
import { onTab } from '../../words/page-title';
import { useWords } from '../../words/use-words';

/** Before a password of one's own is chosen: what was being written goes with it, and is sent on afterwards. */
export function ChoosePassword({ resume }: { resume: Resume }) {
  const words = useWords(accountWords);
  return (
    <Screen bar={<Bar />}>
      <title>{onTab(words.choose_your_own_password)}</title>
      <h1>{words.choose_your_own_password}</h1>
      <p className="lead">{words.somebody_gave_you_a_first}</p>
      <KeptWords resume={resume} />
      <PasswordForm resume={JSON.stringify(resume)} />
    </Screen>
  );
}

/** Signed in again: one button sends on what was being posted. */
export function SendNow({ resume }: { resume: Resume }) {
  const words = useWords(accountWords);
  return (
    <Screen bar={<Bar />}>
      <h1>{words.signed_in_again}</h1>
      <KeptWords resume={resume} />
      <form method="post" action={resume.action}>
        {resume.fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <button className="button button--main button--wide">{words.save_it_now}</button>
      </form>
    </Screen>
  );
}

/** The words of a post that has not been made yet. */
export function KeptWords({ resume }: { resume: Resume }) {
  const { not_saved_yet } = useWords(faultWords);
  const words = resume.fields.filter(([, value]) => value.length > 12 && /\s/.test(value));
  if (words.length === 0) return null;
  return (
    <section className="panel panel--honey">
      <h2>{not_saved_yet}</h2>
      {words.map(([name, value]) => (
        <p key={name + value}>{value}</p>
      ))}
    </section>
  );
}
