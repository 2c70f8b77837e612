import { Bar, Screen } from '../../ui/screen';
import { faultWords } from '../../words/faults';
import { onTab } from '../../words/page-title';
import { useWords } from '../../words/use-words';
import type { Resume } from './require-viewer.server';
import { ChoosePassword, KeptWords } from './resume-sign-in';
import { SignInForm } from './sign-in-form';

/** The session ended while something was being written: it is all still here, and is sent on after signing in (P11). */
export function SignInAgain({ resume }: { resume: Resume }) {
  const words = useWords(faultWords);
  if (resume.mustChangePassword) return <ChoosePassword resume={resume} />;
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
