import { Link } from '@remix-run/react';
import { createContext, useContext, type ReactNode } from 'react';
import { ButtonIcon } from './button-icon';
import { LanguageSwitch } from './language-switch';
import { screenWords } from '../words/screen';
import { useWords } from '../words/use-words';

interface ScreenProps {
  /** What stands at the top: usually a `Bar`. */
  bar: ReactNode;
  /** The one main thing to do, and at most one other, at the thumb. */
  dock?: ReactNode;
  /** Who is signed in, and the way out. */
  foot?: ReactNode;
  wide?: boolean;
  /** For a main part that is not in the language of the page. */
  lang?: string | undefined;
  children: ReactNode;
}

/** What stays in sight above the dock, on every page inside. */
export const AboveDock = createContext<ReactNode>(null);

/** One page: bar, main part, dock. The skip link goes to its main part. */
export function Screen({ bar, dock, foot, wide = false, lang, children }: ScreenProps) {
  const words = useWords(screenWords);
  const above = useContext(AboveDock);
  return (
    <>
      {bar}
      <main id="main" lang={lang} tabIndex={-1} className={wide ? 'page page--wide' : 'page'}>
        {children}
      </main>
      {foot}
      <LanguageSwitch />
      {(above || dock) && (
        <div className="dock" role="region" aria-label={words.what_to_do_next}>
          {above}
          {dock}
        </div>
      )}
    </>
  );
}

interface BarProps {
  back?: { to: string; label: string };
  /** Where this is, in a word or two. Left out, it says Alongside. */
  title?: ReactNode;
  children?: ReactNode;
}

/** The top of a page; "Get help" stands last in it, everywhere (WCAG 3.2.6). */
export function Bar({ back, title, children }: BarProps) {
  const words = useWords(screenWords);
  return (
    <header className="bar">
      {back && (
        <Link to={back.to} className="back" aria-label={back.label}>
          <ButtonIcon name="back" />
        </Link>
      )}
      {title ?? (
        <Link to="/" className="brand">
          {words.alongside}
        </Link>
      )}
      {children}
      <Link to="/help" className="button button--plain button--small" aria-label={words.get_help}>
        <span className="roomy">{words.get_help}</span>
        <span className="tight">{words.help}</span>
      </Link>
    </header>
  );
}

/** A name with a line below it, as it stands in a bar or in a list. */
export function Who({ name, children }: { name: ReactNode; children?: ReactNode }) {
  return (
    <p className="who">
      <b>{name}</b>
      {children && <span>{children}</span>}
    </p>
  );
}
