import type { SimplerTold } from './simpler-told';
import './simpler.css';

/** Advice on an answer: calm, after it, and nothing to dismiss. */
export function SimplerNotice({ told }: { told: SimplerTold }) {
  return (
    <aside className="simpler" aria-label={told.title}>
      <p>
        <strong>{told.title}</strong>
      </p>
      <ul>
        {told.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{told.youDecide}</p>
    </aside>
  );
}
