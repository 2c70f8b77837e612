import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export interface DoorProps {
  to: string;
  icon: IconName;
  label: string;
  children?: ReactNode;
  /** A page of its own, without script: the browser opens it whole. */
  whole?: boolean;
}

/** One way on, as a big target with a word about what is behind it. */
export function Door({ to, icon, label, children, whole = false }: DoorProps) {
  return (
    <li>
      <Link to={to} className="door" reloadDocument={whole}>
        <Icon name={icon} />
        <span>
          <b>{label}</b>
          {children && <small>{children}</small>}
        </span>
      </Link>
    </li>
  );
}

export function Doors({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className="doors">{children}</ul>
    </nav>
  );
}
