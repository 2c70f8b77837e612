import { HocuspocusProvider } from '@hocuspocus/provider';
import type * as Y from 'yjs';

/**
 * Sends nothing of its own before the handshake, which carries everything that is unsent: an acknowledgement of a part
 * would else be taken for one of the whole (P11).
 */
export class SectionProvider extends HocuspocusProvider {
  private shakesHands = false;

  override startSync(): void {
    this.shakesHands = true;
    super.startSync();
  }

  override onClose(): void {
    this.shakesHands = false;
    super.onClose();
  }

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (this.shakesHands || origin === this) super.documentUpdateHandler(update, origin);
    else this.incrementUnsyncedChanges();
  }
}

/** A section's live document by way of a socket that may be lost and come back. */
export function sectionProvider(
  settings: Pick<HocuspocusProvider['configuration'], 'websocketProvider' | 'name' | 'token'> & { document: Y.Doc },
): SectionProvider {
  return new SectionProvider(settings);
}
