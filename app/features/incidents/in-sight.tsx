import { incidentWords } from '../../words/incidents';
import { useWords } from '../../words/use-words';
import type { StaffView } from './incident-view';

export interface InSightProps extends Pick<NonNullable<StaffView['danger']>, 'short' | 'health'> {
  incidentId: string;
  isAgreed: boolean;
}

/** The signs to stop in a few words, above what to do next: they stay there on a small phone too. */
export function InSight({ incidentId, short, health, isAgreed }: InSightProps) {
  const words = useWords(incidentWords);
  return (
    <p className="in-sight">
      <a href={`/incidents/${incidentId}#danger`}>{short}</a> <span>{words.watch}</span>
      {health && (
        <span>
          {!isAgreed && <b className="tag tag--honey">{words.not_agreed}</b>} <span lang="">{health}</span>
        </span>
      )}
    </p>
  );
}
