import { useEffect, useRef, useState } from 'react';
import { later, usePiece } from '../../platform/later';
import { useIsInteractive } from '../../ui/use-is-interactive';
import { useLanguage } from '../../words/use-words';
import type { DetailsProps } from './answer-details';

export const answerDetails = later(async () => (await import('./answer-details')).AnswerDetails);

/**
 * The details of a plain form. Where the server wrote them they stay as it wrote them: a form's fields need no script,
 * and what was chosen before the script came is still chosen. Their code comes once they have something else to say.
 */
export function DetailsAsServed(props: DetailsProps) {
  const { errors, typed, details } = props;
  const language = useLanguage();
  const isTakenOver = useIsInteractive();
  const [served] = useState(() => (isTakenOver ? null : { language, errors }));
  const isAsServed = served?.language === language && served.errors === errors;
  const Fields = usePiece(answerDetails, !isAsServed);
  const asServed = useRef<HTMLDivElement>(null);
  /** What was chosen in them until their code came. */
  const [chosen, setChosen] = useState<Pick<DetailsProps, 'typed' | 'ticked'>>();
  useEffect(() => {
    const form = asServed.current?.closest('form');
    if (Fields && !isAsServed && form) setChosen(chosenIn(form));
  }, [Fields, isAsServed]);
  if (typeof document !== 'undefined' && served && (isAsServed || !chosen)) {
    return (
      <div
        className="stack"
        key="served"
        ref={asServed}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    );
  }
  // Words that came back with errors say themselves what was chosen.
  if (Fields) return <Fields {...props} {...(served?.errors === errors && chosen)} />;
  // Until they can be chosen, whose words they are is said all the same (P3).
  return (
    typed?.voice && (
      <>
        <input type="hidden" name="before" value={typed.before ?? JSON.stringify(details)} />
        <input type="hidden" name="voice" value={typed.voice} />
      </>
    )
  );
}

function chosenIn(form: HTMLFormElement): Pick<DetailsProps, 'typed' | 'ticked'> {
  const typed: Record<string, string> = {};
  const ticked: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form) as Iterable<[string, string]>) {
    typed[name] = value;
    (ticked[name] ??= []).push(value);
  }
  return { typed, ticked };
}
