import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';

/**
 * Whether a page's data is read again. After a form that was refused since something changed meanwhile (409) it is:
 * the message says to look again, and what stands now has to be there, with the mark that the next answer carries. Any
 * other refusal leaves the page as it is: who was signed out loses nothing that stands on it (P11).
 */
export function readAnew({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isRefused = actionStatus !== undefined && actionStatus >= 400;
  return isRefused ? actionStatus === 409 : defaultShouldRevalidate;
}
