import { useFetcher, useLocation } from '@remix-run/react';
import type { FormEvent } from 'react';
import { localeOf, nameOf, offered } from '../words/languages';
import { screenWords } from '../words/screen';
import { useLanguage, useWords } from '../words/use-words';

/**
 * The language of the screens, at the foot of every page. With its script the page stays as it is, with what was
 * typed, and only its words change; without, the form comes back to the same page.
 */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  const { Form, submit } = useFetcher();
  const words = useWords(screenWords);
  function change(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (!button) return;
    event.preventDefault();
    void submit({ language: button.value }, { method: 'post', action: '/language' });
  }
  return (
    <Form method="post" action="/language" className="foot languages" aria-label={words.language} onSubmit={change}>
      <LanguageChoice to={pathname + search} />
    </Form>
  );
}

/** The same without any script, for the right-now card. */
export function PlainLanguageSwitch({ to }: { to: string }) {
  const words = useWords(screenWords);
  return (
    <form method="post" action="/language" className="foot languages" aria-label={words.language}>
      <LanguageChoice to={to} />
    </form>
  );
}

/** @param to where to come back to, a path of ours */
function LanguageChoice({ to }: { to: string }) {
  const words = useWords(screenWords);
  const spoken = useLanguage();
  return (
    <>
      <input type="hidden" name="to" value={to} />
      {offered.map((language) => (
        <button
          key={language}
          name="language"
          value={language}
          lang={localeOf[language]}
          className="button button--quiet"
          aria-current={language === spoken ? 'true' : undefined}
        >
          {nameOf[language]}
        </button>
      ))}
      {words.not_checked && <span>{words.not_checked}</span>}
    </>
  );
}
