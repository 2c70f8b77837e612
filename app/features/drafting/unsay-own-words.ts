import * as Y from 'yjs';
import type { OpenSection } from './open-sections.server';
import { itemsOf, setDetails } from './section-document';

/**
 * Somebody else changed words that stand as the person's own: from then on nobody has said whose they are, until
 * somebody says so again (P3). Words that somebody typed for the person stay theirs.
 *
 * Built upon the live document alone, which is all on the disk, so that it holds whatever becomes of what else is on its way.
 *
 * @param ids the items whose words were changed
 * @returns what has to be stored and applied, known to the guard already; nothing where none of them were
 */
export function unsayOwnWords(
  { document, guard }: Pick<OpenSection, 'document' | 'guard'>,
  ids: readonly string[],
): Uint8Array | null {
  const own = ids.filter((id) => itemsOf(document).get(id)?.get('voice') === 'person_own_words');
  if (own.length === 0) return null;
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  let unsaid: Uint8Array | null = null;
  copy.on('update', (update: Uint8Array) => (unsaid = update));
  copy.transact(() => own.forEach((id) => setDetails(copy, id, { voice: null })));
  return unsaid && guard.attempt(unsaid, null).ok ? unsaid : null;
}
