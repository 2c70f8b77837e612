import * as Y from 'yjs';
import { isSafeLink, wordsMarks } from '../../domain/words';

/** What an update is made of, read without applying it. */
export type UpdateCheck = 'good' | 'malformed' | 'too large' | 'not allowed' | 'of another' | 'ahead';

/** More than a day's writing offline makes; each costs a look at its neighbours. */
const mostStructs = 4_000;

/** Types that a section is made of; hooks, arrays and plain texts are not. */
const types: readonly unknown[] = [Y.Map, Y.XmlFragment, Y.XmlElement, Y.XmlText];

export interface CheckedUpdate {
  verdict: UpdateCheck;
  /** Whose work it adds, by the document's own ids. */
  writers: number[];
  /** It adds letters and their marks, and nothing that could hold anything else. */
  lettersOnly: boolean;
}

interface Known {
  /** How much of each writer's work the document has, by the document's own id for the writer. */
  state(writer: number): number;
  /** Which account a writer's work belongs to, where it has some already. */
  ownerOf(writer: number): string | null | undefined;
  author: string | null;
}

/**
 * Looks at an update (encoding version 1) before anything is done with it (D10, D11): only kinds of content that a
 * section has, nothing in another account's name, and nothing that builds on work the document has not seen.
 */
export function checkUpdate(update: Uint8Array, known: Known): CheckedUpdate {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return { verdict: 'malformed', writers: [], lettersOnly: false };
  }
  const { structs, ds } = decoded;
  if (structs.length > mostStructs) return { verdict: 'too large', writers: [], lettersOnly: false };
  const reach = new Map<number, number>();
  const reachOf = (writer: number) => Math.max(reach.get(writer) ?? 0, known.state(writer));
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Skip || clock > reachOf(client))
      return { verdict: 'ahead', writers: [], lettersOnly: false };
    if (!Number.isSafeInteger(clock + struct.length)) return { verdict: 'malformed', writers: [], lettersOnly: false };
    reach.set(client, clock + struct.length);
  }
  const writers = [...reach.keys()].filter((writer) => (reach.get(writer) ?? 0) > known.state(writer));
  for (const writer of writers) {
    const owner = known.ownerOf(writer);
    if (owner !== undefined && owner !== known.author) return { verdict: 'of another', writers, lettersOnly: false };
  }
  const isKnown = (id: Y.ID | null) => id === null || id.clock < reachOf(id.client);
  let lettersOnly = true;
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    if (struct.content instanceof Y.ContentType || struct.content instanceof Y.ContentAny) lettersOnly = false;
    if (!isAllowed(struct)) return { verdict: 'not allowed', writers, lettersOnly: false };
    const parent: unknown = struct.parent;
    if (typeof parent === 'string' && parent !== 'items')
      return { verdict: 'not allowed', writers, lettersOnly: false };
    if (parent instanceof Y.ID && !isKnown(parent)) return { verdict: 'ahead', writers, lettersOnly };
    if (!isKnown(struct.origin) || !isKnown(struct.rightOrigin)) return { verdict: 'ahead', writers, lettersOnly };
  }
  for (const [writer, ranges] of ds.clients) {
    const known = reachOf(writer);
    if (ranges.some(({ clock, len }) => clock + len > known)) return { verdict: 'ahead', writers, lettersOnly };
  }
  return { verdict: 'good', writers, lettersOnly };
}

function isAllowed({ content }: Y.Item): boolean {
  if (content instanceof Y.ContentFormat) return isFormat(content.key, content.value);
  if (content instanceof Y.ContentType) return types.includes(content.type.constructor);
  return content instanceof Y.ContentString || content instanceof Y.ContentAny || content instanceof Y.ContentDeleted;
}

function isFormat(key: string, value: unknown): boolean {
  if (!(wordsMarks as readonly string[]).includes(key)) return false;
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const fields = Object.keys(value);
  if (key === 'strong') return fields.length === 0;
  return fields.length === 1 && isSafeLink((value as { href?: unknown }).href);
}
