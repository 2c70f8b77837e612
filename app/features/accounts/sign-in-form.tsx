import { TextField } from '../../ui/field';
import type { FormRefusal } from '../../platform/form';
import { accountWords } from '../../words/accounts';
import { useWords } from '../../words/use-words';

interface SignInFormProps {
  /** Where to go afterwards: a path of ours. */
  to?: string;
  /** What was being posted when the session had ended, as JSON. */
  resume?: string;
  refusal?: FormRefusal | undefined;
}

/** A plain form post: it works everywhere, also before any script. */
export function SignInForm({ to, resume, refusal }: SignInFormProps) {
  const words = useWords(accountWords);
  return (
    <form method="post" action="/sign-in" className="stack">
      {to && <input type="hidden" name="to" value={to} />}
      {resume && <input type="hidden" name="resume" value={resume} />}
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={refusal?.typed.email}
        errors={refusal?.errors.email}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        required
        maxLength={200}
        errors={refusal?.errors.password}
      />
      <p>
        <button className="button button--main button--wide">{words.sign_in}</button>
      </p>
    </form>
  );
}
