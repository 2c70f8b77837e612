import { plannedWords } from '../../words/planned';
import { useWords } from '../../words/use-words';
import type { Objection } from './planned-view';

interface ObjectionSaidProps {
  objection: Objection;
  preferredName: string;
  own?: boolean;
  /** Who said it, in bold. */
  loud?: boolean;
  /** At most so many letters of the words. */
  most?: number;
}

/** The person's own no beside what is planned (P4); where staff wrote it down, it says who did, and never "I" (P3). */
export function ObjectionSaid({ objection, preferredName, own, loud, most }: ObjectionSaidProps) {
  const words = useWords(plannedWords);
  const { answer, words: said, when, writtenBy } = objection;
  const who = writtenBy
    ? words.wrote_down(answer, writtenBy, preferredName, when)
    : own
      ? words.own_said_on(answer, when)
      : words.said_on(answer, preferredName, when);
  return (
    <>
      {loud ? <b>{who}</b> : who}{' '}
      <span lang="">{most && said.length > most ? `${said.slice(0, most - 1)}…` : said}</span>
    </>
  );
}
