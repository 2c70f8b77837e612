import type { ReactNode } from 'react';
import { Face } from '../../ui/face';
import { Icon } from '../../ui/icon';
import { PlainLanguageSwitch } from '../../ui/language-switch';
import { cardWords } from '../../words/card';
import { localeOf } from '../../words/languages';
import { onTab } from '../../words/page-title';
import { screenWords } from '../../words/screen';
import { useLanguage, useWords } from '../../words/use-words';
import type { CardPageProps } from './card-page';

interface CardFrameProps extends Pick<CardPageProps, 'person' | 'preferences' | 'styles' | 'dockMark'> {
  /** Where this form of the card is, below the person. */
  at: 'now' | 'now/easy';
  children: ReactNode;
}

/** What stands around a card: the whole page, with its styles inside and no script. */
export function CardFrame({ person, preferences, styles, dockMark, at, children }: CardFrameProps) {
  const words = useWords(cardWords);
  const frame = useWords(screenWords);
  return (
    <html
      lang={localeOf[useLanguage()]}
      data-theme={preferences.theme}
      data-contrast={preferences.contrast}
      data-size={preferences.textSize}
      data-motion={preferences.motion}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{onTab(words.right_now)}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <a href="#main" className="button skip">
          {frame.skip_to_the_main_part}
        </a>
        <header className="bar">
          <a href="/people" className="back" aria-label={words.back_to_people}>
            <Icon name="back" />
          </a>
          <Face name={person.name} />
          <p className="who">
            <b>{person.preferredName}</b>
            <span>{[person.pronouns, person.room].filter(Boolean).join(' · ')}</span>
          </p>
          <a href="/help" className="button button--plain button--small" aria-label={frame.get_help}>
            <span className="roomy">{frame.get_help}</span>
            <span className="tight">{frame.help}</span>
          </a>
        </header>
        <main id="main" tabIndex={-1} className="page">
          {children}
        </main>
        <PlainLanguageSwitch to={`/people/${person.id}/${at}`} />
        {dockMark}
      </body>
    </html>
  );
}
