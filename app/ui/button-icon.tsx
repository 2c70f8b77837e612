import type { ReactNode } from 'react';

/** The few that stand on buttons of every page; all the others are in `icon`. */
export const buttonPaths = {
  back: <path d="M15 5l-7 7 7 7" />,
  up: <path d="M6 15l6-6 6 6" />,
  down: <path d="M6 9l6 6 6-6" />,
  'take-out': <path d="M6 12h12" />,
  sound: <path d="M4 9.500h3.500L12 6v12l-4.5-3.500H4zM15.5 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11" />,
} as const;

export type ButtonIconName = keyof typeof buttonPaths;

/** A picture beside a word; never without one, so it is hidden from screen readers. */
export function Drawn({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={className}>
      {children}
    </svg>
  );
}

export function ButtonIcon({ name }: { name: ButtonIconName }) {
  return <Drawn>{buttonPaths[name]}</Drawn>;
}
