import { siteRulesManagingWords } from '../../words/site-rules-managing';
import { useWords } from '../../words/use-words';
import type { SquareCode } from './square-code.server';
import './site-rules.css';

export interface NoticeProps {
  siteName: string;
  /** The link as it is shown this once. */
  address: string;
  square: SquareCode;
  rules: { id: string; rule: string; until: string }[];
}

/** To print and put on the wall: the rules that count, and how anybody may ask about them. */
export function Notice({ siteName, address, square, rules }: NoticeProps) {
  const words = useWords(siteRulesManagingWords);
  return (
    <>
      <p className="on-screen" role="status">
        <b>{words.print_this}</b>
      </p>
      <section className="panel" aria-labelledby="notice">
        <h2 id="notice">{words.notice}</h2>
        <p className="lead">{words.notice_at(siteName)}</p>
        <p>{words.notice_why}</p>
        <p>{words.notice_how}</p>
        <p>
          <a href={address} className="typed-link">
            {address}
          </a>
        </p>
        <svg
          className="square"
          role="img"
          aria-label={words.square}
          viewBox={`0 0 ${square.size} ${square.size}`}
          shapeRendering="crispEdges"
        >
          <path d={square.path} />
        </svg>
        <p>{words.notice_public}</p>
        <p>{words.notice_no_phone}</p>
        {rules.length > 0 && (
          <>
            <h3>{words.rules_now}</h3>
            <ul className="says">
              {rules.map(({ id, rule, until }) => (
                <li key={id}>
                  <span lang="">{rule}</span> <span className="note">{words.ends(until)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
