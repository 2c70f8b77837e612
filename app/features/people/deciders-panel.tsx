import type { FormRefusal } from '../../platform/form';
import { DeciderForm, EndForm, type DecidingDays } from './person-set-up-forms';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

interface DecidersPanelProps {
  deciders: { id: string; running: boolean; name: string; basis: string; reason: string; when: string }[];
  days: DecidingDays;
  refusal?: FormRefusal | undefined;
}

/** Who lawfully decides for a person, on what basis, and who did before. */
export function DecidersPanel({ deciders, days, refusal }: DecidersPanelProps) {
  const words = useWords(administrationWords);
  return (
    <section className="panel" aria-labelledby="deciders">
      <h2 id="deciders">{words.who_decides_for_them}</h2>
      <p>{words.nobody_unless_a_law_says}</p>
      <ul className="parts">
        {deciders.map((decider) => (
          <li key={decider.id}>
            <p>
              <b>{decider.name}</b>, {decider.basis}
              <br />
              <span className="note">
                {decider.reason} ({decider.when})
              </span>
            </p>
            {decider.running && (
              <EndForm
                does="end-decider"
                name="deciderId"
                value={decider.id}
                label={words.end_it_now}
                about={decider.name}
              />
            )}
          </li>
        ))}
      </ul>
      <DeciderForm refusal={refusal} days={days} key={deciders.length} />
    </section>
  );
}
