import type { UnsentWords } from '../../domain/kept-words';
import type { Sealed } from '../../platform/seal';
import { whosePage } from '../../platform/whose-page';

export type WordsAnswer =
  | {
      taken: true;
      /** Items whose words stand beside those of somebody else now. */
      clashes: string[];
      /** The document they were written in may be gone on with. */
      merged: boolean;
    }
  | { taken: false; reason: 'signed-out' | 'refused'; /** What the server read, to copy. */ words: string[] };

/**
 * Sends words that were written without a connection, or taps; nothing comes back where there still is none. `sentAt` is
 * the device's clock then, milliseconds UTC: by the same clock it is known how long they waited (H8).
 */
export async function postWords(
  path: string,
  body: { words: UnsentWords } | { sealed: Sealed; sentAt: number },
): Promise<WordsAnswer | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...whosePage() },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status >= 500 || response.status === 429) return null;
    if (response.status === 401 || response.status === 412) return { taken: false, reason: 'signed-out', words: [] };
    const said = (await response.json().catch(() => null)) as {
      clashes?: string[];
      merged?: boolean;
      words?: string[];
    } | null;
    if (response.ok && said?.clashes) return { taken: true, clashes: said.clashes, merged: said.merged === true };
    return { taken: false, reason: 'refused', words: said?.words ?? [] };
  } catch {
    return null;
  }
}
