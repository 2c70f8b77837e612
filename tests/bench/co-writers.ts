import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { wordsToken } from '../../app/features/drafting/words-token';
import { percentile } from './figures';
import { typeLetter } from './start-item';

/** Run in a process of its own: editors that type, and how long each letter takes to reach the others. */
export interface CoWriting {
  port: number;
  cookie: string;
  itemId: string;
  documents: string[];
  editorsEach: number;
  /** Letters a second, all editors together. */
  pace: number;
  seconds: number;
}
export interface CoWritten {
  p50: number;
  p95: number;
  sent: number;
  /** Of those that should have reached a peer, 0 to 1. */
  delivered: number;
}

interface Editor {
  document: Y.Doc;
  provider: HocuspocusProvider;
  peers: number;
}

const { port, cookie, itemId, documents, editorsEach, pace, seconds } = JSON.parse(process.argv[2]!) as CoWriting;

class OwnSocket extends WebSocket {
  constructor(url: string) {
    super(url, { headers: { Cookie: cookie, Origin: `http://127.0.0.1:${port}` }, perMessageDeflate: false });
  }
}

const sentAt = new Map<string, number>();
const latencies: number[] = [];
let counting = false;

async function open(name: string): Promise<Editor> {
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/collab`,
    WebSocketPolyfill: OwnSocket as never,
  });
  const document = new Y.Doc();
  const provider = await new Promise<HocuspocusProvider>((resolve, reject) => {
    const attached: HocuspocusProvider = new HocuspocusProvider({
      websocketProvider: socket,
      name,
      document,
      token: wordsToken,
      onSynced: () => resolve(attached),
      onAuthenticationFailed: ({ reason }) => reject(new Error(`${name}: ${reason}`)),
    });
    attached.attach();
  });
  document.on('afterTransaction', (transaction: Y.Transaction) => {
    if (!counting || transaction.local) return;
    const now = performance.now();
    for (const [client, after] of transaction.afterState) {
      for (let clock = transaction.beforeState.get(client) ?? 0; clock < after; clock++) {
        const at = sentAt.get(`${client}:${clock}`);
        if (at !== undefined) latencies.push(now - at);
      }
    }
  });
  return { document, provider, peers: editorsEach - 1 };
}

const editors: Editor[] = [];
for (const name of documents) {
  const opening = Array.from({ length: editorsEach }, () => open(name));
  editors.push(...(await Promise.all(opening)));
}

let sent = 0;
let expected = 0;
function type(editor: Editor): void {
  const { clientID } = editor.document;
  const clock = Y.getState(editor.document.store, clientID);
  sentAt.set(`${clientID}:${clock}`, performance.now());
  typeLetter(editor.document, itemId, 'x');
  sent++;
  expected += editor.peers;
}

async function typing(forSeconds: number): Promise<void> {
  const start = performance.now();
  const letters = Math.round(forSeconds * pace);
  for (let letter = 0; letter < letters; letter++) {
    const due = start + (letter * 1_000) / pace;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((go) => setTimeout(go, wait));
    // Spread over the documents, then over the editors in each.
    const place = (letter * editorsEach + Math.floor(letter / documents.length)) % editors.length;
    type(editors[place]!);
  }
}

async function until(done: () => boolean, milliseconds: number): Promise<void> {
  const late = performance.now() + milliseconds;
  while (!done() && performance.now() < late) await new Promise((go) => setTimeout(go, 10));
}

await typing(1);
await until(() => editors.every(({ provider }) => !provider.hasUnsyncedChanges), 5_000);
sentAt.clear();
counting = true;
sent = expected = 0;
process.stdout.write('typing\n');
await typing(seconds);
await until(() => latencies.length >= expected, 10_000);
const written: CoWritten = {
  p50: percentile(latencies, 0.5),
  p95: percentile(latencies, 0.95),
  sent,
  delivered: latencies.length / expected,
};
process.stdout.write(`${JSON.stringify(written)}\n`, () => process.exit(0));
