import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

/** Shown on this one page and nowhere kept. */
export function TemporaryPassword({ password }: { password: string }) {
  const words = useWords(administrationWords);
  return (
    <section className="panel panel--honey" aria-labelledby="temporary" role="status">
      <h2 id="temporary">{words.new_password_shown_once}</h2>
      <p className="lead">
        <code>{password}</code>
      </p>
      <p>{words.tell_it_to_them}</p>
    </section>
  );
}
