import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { saysSomething, type PlanItem } from '../../domain/plan';
import { newId } from '../../platform/ids';
import type { keepWords as KeepWords } from '../offline/keep-words';
import { postWords } from '../offline/post-words';
import { quietFor } from '../../platform/quiet-for';
import { nothingYet, type LivePlace, type LiveSection, type LiveState } from './live-state';
import type { Presence } from './presence';
import { addItem, itemsOf, readItems, setTakenOut, wordsFragment } from './section-document';
import { sectionProvider } from './section-provider';
import { watchWords } from './unsent-words';
import { wordsToken } from './words-token';

/** Milliseconds between two batches of news. */
const newsEvery = 5_000;
const longestWait = 10_000;
/** A server that does not answer for so long is not there, milliseconds, whatever the socket says. */
const longestSilence = 15_000;
/** Who was away longer did not see what others wrote meanwhile, milliseconds. */
const longestBlink = 8_000;
/** What was written can never be saved like this: asking again would not help. */
const refusals = new Set(['too large', 'malformed', 'not allowed', 'of another']);

/**
 * Opens a section's live document in the browser, and keeps it open: connection lost, it comes back by itself.
 *
 * @param besides told when words that were written without a connection stand beside those of somebody else now; this
 *   document holds both merged, and must be opened afresh
 * @param known what the page already showed: anything else is news
 * @param keepWords on a device where words may be kept
 */
export function openLiveSection(
  place: LivePlace,
  address: string,
  besides: () => void,
  known: PlanItem[],
  keepWords?: typeof KeepWords,
): LiveSection {
  const { name, section, path, sealTo } = place;
  const listeners = new Set<() => void>();
  const document = new Y.Doc();
  const theirs = new Map<string, string | null>();
  let state = nothingYet;
  let isGone = false;
  let hereAt = Date.now();
  let tickAt = hereAt;
  let heardAt = hereAt;
  let returning: Promise<void> | undefined;
  let drawing = 0;
  let wait = 500;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let mayWrite = false;

  function change(next: Partial<LiveState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  const socket = new HocuspocusProviderWebsocket({ url: address, maxDelay: longestWait });
  const token = async () => {
    await (returning ??= comeBack().finally(() => (returning = undefined)));
    return wordsToken;
  };
  const provider = sectionProvider({ websocketProvider: socket, name, document, token });
  const mine = watchWords(document, section, provider);
  const keeper = sealTo && keepWords?.({ ...place, sealTo }, mine, (isKept) => void (isGone || change({ isKept })));

  /** What was written while others could not be heard is looked at by the server before anything is merged (P11). */
  async function comeBack() {
    while (!isGone && mine.any() && Date.now() - hereAt > longestBlink) {
      const words = mine.unsent();
      const answer = words && (await postWords(path, { words }));
      if (!answer) await quietFor(2_000);
      // Why it was not taken is said when the section is asked for.
      else if (!answer.taken || answer.merged) return;
      else if (JSON.stringify(words) === JSON.stringify(mine.unsent())) {
        // Kept any longer, they would be sent again after the person picked.
        mine.sent();
        keeper?.changed();
        if (!isGone) besides();
        return new Promise<never>(() => {});
      }
    }
  }

  function look() {
    if (state.save === 'stopped') return;
    const connected = socket.status === 'connected' && provider.isAuthenticated;
    if (!connected) return change({ save: state.items ? 'offline' : 'opening' });
    if (!provider.synced) return;
    if (provider.hasUnsyncedChanges) return change({ save: mayWrite ? 'saving' : 'saved' });
    const savedAt = mine.any() ? Date.now() : state.savedAt;
    mine.sent();
    keeper?.changed();
    if (!state.items) hearSince();
    change({ save: 'saved', savedAt, items: state.items ?? readItems(document, section) });
  }

  function stop(ended: LiveState['ended']) {
    const texts = readItems(document, section).filter(({ id }) => mine.isTouched(id));
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
    stop(reason === 'signed-out' || reason === 'old-page' ? reason : 'access');
  });
  provider.on('message', () => {
    heardAt = Date.now();
    if (provider.isAuthenticated) hereAt = heardAt;
  });
  provider.on('synced', look);
  provider.on('unsyncedChanges', look);
  provider.on('status', look);
  provider.on('close', ({ event }: { event: { reason: string } }) => {
    if (state.save !== 'stopped' && refusals.has(event.reason)) return stop('refused');
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
        if (transaction.local) mine.touched(id);
        else if (state.items) theirs.set(id, nameOf(id));
      }
    }
    drawing ||= requestAnimationFrame(() => {
      drawing = 0;
      if (state.items) change({ items: readItems(document, section) });
    });
    keeper?.changed();
    look();
  });

  /** What was written since the page was made. */
  function hearSince() {
    const before = new Map(known.map((item) => [item.id, JSON.stringify(item)]));
    for (const item of readItems(document, section)) {
      if (before.get(item.id) !== JSON.stringify(item)) theirs.set(item.id, nameOf(item.id));
    }
  }

  function nameOf(itemId: string): string | null {
    return state.others.find(({ item }) => item === itemId)?.user.name ?? null;
  }

  const telling = setInterval(() => {
    // After a sleep the connection only seems to be there.
    const slept = Date.now() - tickAt > longestBlink;
    tickAt = Date.now();
    if (!slept && state.save === 'saved') hereAt = heardAt = tickAt;
    if (state.save === 'saving' && tickAt - heardAt > longestSilence) lose();
    if (theirs.size === 0) return;
    const news = { names: [...new Set(theirs.values())], answers: theirs.size };
    theirs.clear();
    change({ news });
  }, newsEvery);

  /** The connection is lost, though the socket has not noticed. */
  function lose() {
    heardAt = Date.now();
    socket.webSocket?.dispatchEvent(new CloseEvent('close', { code: 4408, reason: 'lost' }));
  }
  const comeAgain = () => void socket.connect();
  window.addEventListener('offline', lose);
  window.addEventListener('online', comeAgain);
  const warn = (event: BeforeUnloadEvent) => {
    if (mine.any() && !state.isKept) event.preventDefault();
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
      if (item && !saysSomething(item)) setTakenOut(document, itemId, true);
    },
    words: (itemId) => wordsFragment(itemsOf(document).get(itemId)),
    provider,
    leave() {
      isGone = true;
      keeper?.leave();
      clearInterval(telling);
      clearTimeout(retry);
      cancelAnimationFrame(drawing);
      window.removeEventListener('offline', lose);
      window.removeEventListener('online', comeAgain);
      window.removeEventListener('beforeunload', warn);
      listeners.clear();
      provider.destroy();
      socket.destroy();
    },
  };
}
