import { useEffect, useState } from 'react';
import { useIsInteractive } from './use-is-interactive';

/** Keeps what was typed into a box before the page's script took it over: React puts the first words back (P11). */
export function useTypedBefore(id: string): void {
  const isTakenOver = useIsInteractive();
  const [typed] = useState(() => (isTakenOver || typeof document === 'undefined' ? undefined : boxOf(id)?.value));
  useEffect(() => {
    const box = boxOf(id);
    if (box && typed !== undefined && box.value !== typed) box.value = typed;
  }, [id, typed]);
}

function boxOf(id: string): HTMLTextAreaElement | undefined {
  const box = document.getElementById(id);
  return box instanceof HTMLTextAreaElement ? box : undefined;
}
