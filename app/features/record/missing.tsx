import type { FieldCompleteness, GapLink } from '../../domain/completeness';
import { recordLawCitations } from '../../domain/record-fields';
import { recordFieldWords } from '../../words/record-fields';
import { recordWords } from '../../words/record';
import { useLangOf, useWords } from '../../words/use-words';
import type { RecordView } from './record-view';

/** What each law still asks for; every gap leads to its question (P14). */
export function Missing({ view }: { view: RecordView }) {
  const words = useWords(recordWords);
  const fields = useWords(recordFieldWords);
  const lang = useLangOf(recordFieldWords);
  const name = view.person.preferredName;
  return view.complete.map(({ law, said, fields: all }) => {
    const gaps = all.filter(({ state }) => state !== 'said');
    return (
      <section className="panel" key={law} aria-labelledby={`law-${law}`} lang={lang}>
        <h2 id={`law-${law}`}>{fields.law[law]}</h2>
        <p className="note">{recordLawCitations[law]}</p>
        <p>
          <b>{fields.so_many(said, all.length)}</b> {gaps.length === 0 && words.nothing_missing}
        </p>
        {gaps.length > 0 && (
          <details>
            <summary>{words.missing_title}</summary>
            <ul className="due">
              {gaps.map((gap) => (
                <li key={gap.key}>
                  <a href={placeOf(gap, view.incidentId)}>{fields.question[gap.key](name)}</a>
                  <span className="note">
                    {gap.clause} · {fields.state[gap.state]}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  });
}

const elsewhere: Partial<Record<GapLink, string>> = {
  nhs_number: '#nhsNumber',
  told: '#told',
  signed: '#sign',
};

/** What was tapped is put right on the log; everything else is asked here. */
function placeOf({ link }: FieldCompleteness, incidentId: string): string {
  if (link === 'stops' || link === 'kinds' || link === 'tries') return `/incidents/${incidentId}`;
  return (link && elsewhere[link]) ?? `#${link}`;
}
