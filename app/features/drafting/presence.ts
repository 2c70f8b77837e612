/** What others may see of somebody who has the section open. The name and the colour are the server's (D12). */
export interface Presence {
  user: { name: string; color: string; accountId: string };
  /** The item that has the focus. */
  item?: string;
  cursor?: { anchor: Place; head: Place };
}

/** A place in the document as Yjs writes it. */
interface Place {
  type?: { client: number; clock: number } | null;
  item?: { client: number; clock: number } | null;
  assoc?: number;
}

/** Dark enough for white letters, and told apart from each other (7:1). */
const colours = ['#6b21a8', '#9d174d', '#1e40af', '#7c2d12', '#115e59', '#3f3f46', '#4d5200', '#831843'];

/** The same colour for the same account, everywhere. */
export function colourOf(accountId: string): string {
  let sum = 0;
  for (const letter of accountId) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return colours[sum % colours.length] ?? '#3f3f46';
}

/** Keeps of what a browser says about itself only what it may say. */
export function cleanPresence(said: unknown, user: Presence['user']): Presence {
  const presence: Presence = { user };
  if (typeof said !== 'object' || said === null) return presence;
  const { item, cursor } = said as Record<string, unknown>;
  if (typeof item === 'string' && /^[0-9a-z_-]{1,64}$/.test(item)) presence.item = item;
  if (typeof cursor === 'object' && cursor !== null) {
    const anchor = placeOf((cursor as Record<string, unknown>).anchor);
    const head = placeOf((cursor as Record<string, unknown>).head);
    if (anchor && head) presence.cursor = { anchor, head };
  }
  return presence;
}

function placeOf(said: unknown): Place | null {
  if (typeof said !== 'object' || said === null) return null;
  const { type, item, assoc } = said as Record<string, unknown>;
  const place: Place = {};
  if (type !== undefined) place.type = idOf(type);
  if (item !== undefined) place.item = idOf(item);
  if (assoc === 0 || assoc === -1) place.assoc = assoc;
  return place.type || place.item ? place : null;
}

function idOf(said: unknown): { client: number; clock: number } | null {
  if (typeof said !== 'object' || said === null) return null;
  const { client, clock } = said as Record<string, unknown>;
  return isCount(client) && isCount(clock) ? { client, clock } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
