import { Bar, Screen } from '../../ui/screen';
import type { Resume } from './require-viewer.server';
import { SignInForm } from './sign-in-form';

/** The session ended while something was being written: it is all still here, and is sent on after signing in (P11). */
export function ResumeSignIn({ resume }: { resume: Resume }) {
  return (
    <Screen bar={<Bar />}>
      <title>Please sign in again · Alongside</title>
      <h1>Please sign in again</h1>
      <p className="lead">You were signed out. What you wrote is still here.</p>
      <KeptWords resume={resume} />
      <SignInForm resume={JSON.stringify(resume)} />
    </Screen>
  );
}

/** The words of a post that has not been made yet. */
export function KeptWords({ resume }: { resume: Resume }) {
  const words = resume.fields.filter(([, value]) => value.length > 12 && /\s/.test(value));
  if (words.length === 0) return null;
  return (
    <section className="panel panel--honey">
      <h2>Not saved yet</h2>
      {words.map(([name, value]) => (
        <p key={name + value}>{value}</p>
      ))}
    </section>
  );
}
