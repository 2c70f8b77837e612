import type { FormRefusal } from '../../platform/form';
import { TextField } from '../../ui/field';
import { accountWords } from '../../words/accounts';
import { useWords } from '../../words/use-words';

interface PasswordFormProps {
  /** What was being posted before, as JSON: it is sent on afterwards. */
  resume?: string | undefined;
  refusal?: FormRefusal | undefined;
}

/** The password that one has, and the one that one chooses. */
export function PasswordForm({ resume, refusal }: PasswordFormProps) {
  const words = useWords(accountWords);
  return (
    <form method="post" action="/account/password" className="stack">
      {resume && <input type="hidden" name="resume" value={resume} />}
      <TextField
        name="oldPassword"
        type="password"
        label={words.password_you_have_now}
        autoComplete="current-password"
        required
        maxLength={200}
        errors={refusal?.errors.oldPassword}
      />
      <TextField
        name="newPassword"
        type="password"
        label={words.your_new_password}
        hint={words.letters_or_more}
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
        errors={refusal?.errors.newPassword}
      />
      <p className="note">{words.signed_out_elsewhere}</p>
      <p>
        <button className="button button--main button--wide">{words.change_it}</button>
      </p>
    </form>
  );
}
