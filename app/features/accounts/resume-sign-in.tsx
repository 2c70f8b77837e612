import { Bar, Screen } from '../../ui/screen';
import type { Resume } from './require-viewer.server';
import { SignInForm } from './sign-in-form';
import { faultWords } from '../../words/faults';
import { onTab } from '../../words/page-title';
import { useWords } from '../../words/use-words';

/** The session ended while something was being written: it is all still here, and is sent on after signing in (P11). */
export function ResumeSignIn({ resume }: { resume: Resume }) {
  const words = useWords(faultWords);
  return (
    <Screen bar={<Bar />}>
      <title>{onTab(words.sign_in_again)}</title>
      <h1>{words.sign_in_again}</h1>
      <p className="lead">{words.still_here}</p>
      <KeptWords resume={resume} />
      <SignInForm resume={JSON.stringify(resume)} />
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
