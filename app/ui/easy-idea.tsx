import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface EasyIdeaProps {
  /** Stands for the topic where there is no picture. */
  icon: IconName;
  picture?: ReactNode;
  /** One idea each. */
  lines: string[];
  /** Of the lines; empty where somebody wrote them, in whichever language. */
  lang?: string | undefined;
  /** What kind of thing it is, said first. */
  under?: string | undefined;
  children?: ReactNode;
}

/** Easy Read: the picture on the left, the words on the right, one idea a line (INCLUSION A1). */
export function EasyIdea({ icon, picture, lines, lang, under, children }: EasyIdeaProps) {
  return (
    <li className="easy-idea">
      <span className="easy-picture">{picture ?? <Icon name={icon} />}</span>
      <div className="easy-words">
        {under && <p className="easy-under">{under}</p>}
        {lines.map((line, index) => (
          <p key={index} lang={lang}>
            {line}
          </p>
        ))}
        {children}
      </div>
    </li>
  );
}
