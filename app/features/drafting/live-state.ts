import type { HocuspocusProvider } from '@hocuspocus/provider';
import type { XmlFragment } from 'yjs';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import type { SealingKey } from '../../platform/seal';
import type { Keeping } from '../offline/keep-words';
import type { Presence } from './presence';

/** Where somebody's own words are: on the server's disk, on their way, kept here for want of a connection, or not wanted any more. */
export type SaveState = 'opening' | 'saved' | 'saving' | 'offline' | 'stopped';

export interface News {
  /** Who changed something; null is somebody whose name is not known. */
  names: (string | null)[];
  /** How many answers. */
  answers: number;
}

export interface LiveState {
  /** Nothing before the first answer of the server. */
  items: PlanItem[] | null;
  save: SaveState;
  /** When own words were last saved: milliseconds UTC, by this device's clock. */
  savedAt: number | null;
  /** Who else is here. */
  others: Presence[];
  /** What is unsent is kept on this device, should the page be closed. */
  isKept: boolean;
  /**
   * Why no more can be written here, once that is so: the session ended, or the right to write; the page is older than
   * the server; or what was written is more than a section takes.
   */
  ended: 'signed-out' | 'access' | 'old-page' | 'refused' | null;
  /** Own words that were not saved when that happened. */
  unsent: string[];
  /** What others did, in batches; for screen readers. */
  news: News | null;
}

export const nothingYet: LiveState = {
  items: null,
  save: 'opening',
  savedAt: null,
  others: [],
  isKept: false,
  ended: null,
  unsent: [],
  news: null,
};

export interface LiveSection {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Says to others which answer has the focus here. */
  focusOn(itemId: string | null): void;
  /** Adds an answer without words yet, and gives its id. */
  add(accountId: string, voice: Voice | null): string;
  /** Takes an answer out again in which nothing was written. */
  tidy(itemId: string): void;
  words(itemId: string): XmlFragment | null;
  provider: HocuspocusProvider;
  leave(): void;
}

export interface LivePlace extends Omit<Keeping, 'sealTo'> {
  section: SectionCode;
  /** The last change that the page was made from. */
  through: string;
  /** On a device that is somebody's own: what may be kept there is sealed to this. */
  sealTo: SealingKey | null;
}
