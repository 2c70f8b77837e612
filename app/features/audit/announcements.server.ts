/** What the rest of the process hears of once it is committed. */
export type Announcement =
  /** Something that decides the rights of an account changed; without a person, its sessions or postings. */
  { type: 'access-changed'; accountId?: string; personId?: string } | { type: 'incident-changed'; incidentId: string };

type Listener = (announcement: Announcement) => void;

const held = globalThis as typeof globalThis & { alongsideListeners?: Set<Listener> };
const listeners = (held.alongsideListeners ??= new Set());

export function announce(announcement: Announcement): void {
  for (const listener of listeners) listener(announcement);
}

/** @returns takes the listener away again */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
