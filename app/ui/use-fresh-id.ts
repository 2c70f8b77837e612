import { useLocation } from '@remix-run/react';
import { useState } from 'react';

/**
 * The id of a form's next entry, by which the form is told from the one before it. A page that only reads itself again
 * where it is, as in another language, is the same form: what is typed into it stays (P11).
 *
 * @param fresh a new one each time the page's data is read
 */
export function useFreshId(fresh: string): string {
  const { key } = useLocation();
  const [held, hold] = useState({ id: fresh, given: fresh, key });
  if (held.given === fresh && held.key === key) return held.id;
  const id = held.given !== fresh && held.key !== key ? fresh : held.id;
  hold({ id, given: fresh, key });
  return id;
}
