import { packed, unpacked } from '../../platform/packed';
import { nothingYet, type LivePlace, type LiveState } from './live-state';
import type { Presence } from './presence';
import { wordsToken } from './words-token';

/** The kinds of message on the socket, as the live document's own library numbers them. */
const kinds = { words: 0, presence: 1, right: 2, stateless: 5, end: 7 };
const rights = { token: 0, denied: 1, given: 2 };
/** Of messages about words: the first two only shake hands. */
const change = 2;
/** Milliseconds; the server lets a silent socket go after a minute. */
const speakEvery = 25_000;
const longestWait = 10_000;

type Message = ReturnType<typeof unpacked>;

export interface SectionWatch {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  leave(): void;
}

/**
 * Watches a section that nobody writes in here: who else is there, whether the right to read lasts, and that something
 * was written, for a fraction of the live document's code and bytes. It knows no words: whoever hears of news opens
 * the live document.
 *
 * @param news told once when the section holds more than the page was made from
 */
export function watchSection(place: LivePlace, address: string, news: () => void): SectionWatch {
  const listeners = new Set<() => void>();
  const client = crypto.getRandomValues(new Uint32Array(1))[0]!;
  const others = new Map<number, Presence>();
  let state = nothingYet;
  let socket: WebSocket | undefined;
  let clock = 0;
  let wait = 500;
  let mayWrite = false;
  let isGone = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function say(next: Partial<LiveState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function send(kind: number, ...said: Parameters<typeof packed>) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(packed(place.name, kind, ...said));
  }

  function sayHere() {
    send(kinds.presence, packed(1, client, clock++, '{}'));
  }

  function stop(ended: LiveState['ended']) {
    leave();
    say({ save: 'stopped', ended, others: [] });
  }

  function hearRight(message: Message) {
    const kind = message.number();
    const said = message.text();
    if (kind === rights.denied) return stop(said === 'signed-out' || said === 'old-page' ? said : 'access');
    if (kind !== rights.given) return;
    if (mayWrite && said === 'readonly') return stop('access');
    mayWrite = said !== 'readonly';
    wait = 500;
    sayHere();
    say({ save: 'saved' });
  }

  function hearPresence(message: Message) {
    const heard = unpacked(message.bytes());
    for (let left = heard.number(); left > 0; left--) {
      const who = heard.number();
      heard.number();
      const said = JSON.parse(heard.text()) as Presence | null;
      if (who === client) continue;
      if (said?.user) others.set(who, said);
      else others.delete(who);
    }
    say({ others: [...others.values()] });
  }

  function hear({ data }: MessageEvent<ArrayBuffer>) {
    const message = unpacked(new Uint8Array(data));
    if (message.text() !== place.name) return;
    const kind = message.number();
    if (kind === kinds.right) hearRight(message);
    else if (kind === kinds.presence) hearPresence(message);
    else if (kind === kinds.words && message.number() === change) news();
    else if (kind === kinds.stateless && message.text() !== place.through) news();
    // The right is judged afresh.
    else if (kind === kinds.end) socket?.close();
  }

  function connect() {
    clearTimeout(retry);
    if (isGone || (socket && socket.readyState <= WebSocket.OPEN)) return;
    const opened = new WebSocket(address);
    socket = opened;
    opened.binaryType = 'arraybuffer';
    opened.onmessage = hear;
    opened.onopen = () => send(kinds.right, rights.token, wordsToken);
    opened.onclose = () => lose(opened);
  }

  function lose(lost: WebSocket | undefined) {
    if (isGone || !lost || lost !== socket) return;
    socket = undefined;
    lost.close();
    others.clear();
    say({ save: state.save === 'opening' ? 'opening' : 'offline', others: [] });
    retry = setTimeout(connect, wait);
    wait = Math.min(wait * 2, longestWait);
  }

  const speaking = setInterval(sayHere, speakEvery);
  const goOffline = () => lose(socket);
  window.addEventListener('offline', goOffline);
  window.addEventListener('online', connect);
  connect();

  function leave() {
    isGone = true;
    clearInterval(speaking);
    clearTimeout(retry);
    window.removeEventListener('offline', goOffline);
    window.removeEventListener('online', connect);
    const left = socket;
    if (!left) return;
    left.onmessage = null;
    // Closed sooner, a browser complains.
    if (left.readyState === WebSocket.CONNECTING) left.onopen = () => left.close();
    else left.close();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave,
  };
}
