import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import { newId } from '../../platform/ids';
import type { Presence } from './presence';
import { addItem, itemsOf, readItems, setTakenOut, wordsFragment } from './section-document';

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
  /** Why no more can be written here, once that is so: the session ended, or the right to write. */
  ended: 'signed-out' | 'access' | null;
  /** Own words that were not saved when that happened. */
  unsent: string[];
  /** What others did, in batches; for screen readers. */
  news: News | null;
}

export interface LiveSection {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Says to others which answer has the focus here. */
  focusOn(itemId: string | null): void;
  /** Adds an answer without words yet, and gives its id. */
  add(accountId: string, voice: Voice | null): string;
  /** Takes an answer out again in which nothing was written. */
  tidy(itemId: string): void;
  words(itemId: string): Y.XmlFragment | null;
  provider: HocuspocusProvider;
  leave(): void;
}

/** Milliseconds between two batches of news. */
const newsEvery = 5_000;
const longestWait = 10_000;

/** Opens a section's live document in the browser, and keeps it open: connection lost, it comes back by itself. */
export function openLiveSection(name: string, section: SectionCode, address: string): LiveSection {
  const listeners = new Set<() => void>();
  const document = new Y.Doc();
  const mine = new Set<string>();
  const theirs = new Map<string, string | null>();
  let state: LiveState = {
    items: null,
    save: 'opening',
    savedAt: null,
    others: [],
    ended: null,
    unsent: [],
    news: null,
  };
  let drawing = 0;
  let wait = 500;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let mayWrite = false;

  function change(next: Partial<LiveState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  const socket = new HocuspocusProviderWebsocket({ url: address, maxDelay: longestWait });
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document, token: 'session' });

  function look() {
    if (state.save === 'stopped') return;
    const connected = socket.status === 'connected' && provider.isAuthenticated;
    if (!connected) return change({ save: state.items ? 'offline' : 'opening' });
    if (!provider.synced) return;
    if (provider.hasUnsyncedChanges) return change({ save: mayWrite ? 'saving' : 'saved' });
    const savedAt = mine.size > 0 ? Date.now() : state.savedAt;
    mine.clear();
    change({ save: 'saved', savedAt, items: state.items ?? readItems(document, section) });
  }

  function stop(ended: LiveState['ended']) {
    const texts = readItems(document, section).filter(({ id }) => mine.has(id));
    provider.detach();
    change({ save: 'stopped', ended, unsent: texts.map(({ text }) => text), items: readItems(document, section) });
  }

  provider.on('authenticated', ({ scope }: { scope: string }) => {
    wait = 500;
    if (mayWrite && scope === 'readonly') return stop('access');
    mayWrite = scope !== 'readonly';
    look();
  });
  provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
    stop(reason === 'signed-out' ? 'signed-out' : 'access');
  });
  provider.on('synced', look);
  provider.on('unsyncedChanges', look);
  provider.on('status', look);
  provider.on('close', () => {
    look();
    // The server ended this document's connection only: it is asked for again, and judged afresh.
    if (socket.status !== 'connected' || state.save === 'stopped') return;
    clearTimeout(retry);
    retry = setTimeout(() => void provider.onOpen(new Event('open')), wait);
    wait = Math.min(wait * 2, longestWait);
  });
  provider.awareness?.on('change', () => {
    const others = [...(provider.awareness?.getStates() ?? [])]
      .filter(([client, said]) => client !== document.clientID && said.user)
      .map(([, said]) => said as Presence);
    change({ others });
  });
  itemsOf(document).observeDeep((events, transaction) => {
    for (const event of events) {
      const ids = event.path.length > 0 ? [String(event.path[0])] : [...event.changes.keys.keys()];
      for (const id of ids) {
        if (transaction.local) mine.add(id);
        else if (state.items) theirs.set(id, nameOf(id));
      }
    }
    drawing ||= requestAnimationFrame(() => {
      drawing = 0;
      if (state.items) change({ items: readItems(document, section) });
    });
    look();
  });

  function nameOf(itemId: string): string | null {
    return state.others.find(({ item }) => item === itemId)?.user.name ?? null;
  }

  const telling = setInterval(() => {
    if (theirs.size === 0) return;
    const news = { names: [...new Set(theirs.values())], answers: theirs.size };
    theirs.clear();
    change({ news });
  }, newsEvery);

  const warn = (event: BeforeUnloadEvent) => {
    if (mine.size > 0 && state.save !== 'saved') event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  provider.attach();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    focusOn: (itemId) => provider.setAwarenessField('item', itemId),
    add(accountId, voice) {
      const id = newId();
      addItem(document, section, { id, text: '', details: { voice }, addedBy: accountId, addedAt: Date.now() });
      return id;
    },
    tidy(itemId) {
      const item = readItems(document, section).find(({ id }) => id === itemId);
      if (item && item.text === '' && item.contacts.length === 0) setTakenOut(document, itemId, true);
    },
    words: (itemId) => wordsFragment(itemsOf(document).get(itemId)),
    provider,
    leave() {
      clearInterval(telling);
      clearTimeout(retry);
      cancelAnimationFrame(drawing);
      window.removeEventListener('beforeunload', warn);
      listeners.clear();
      provider.destroy();
      socket.destroy();
    },
  };
}
