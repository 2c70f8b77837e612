import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HocuspocusProviderWebsocket, type HocuspocusProvider } from '@hocuspocus/provider';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, expect } from 'vitest';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { inTransaction } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import { admitSocket, collaboration } from '../../app/features/drafting/collaboration.server';
import { documentName, itemsOf, wordsFragment } from '../../app/features/drafting/section-document';
import { sectionProvider } from '../../app/features/drafting/section-provider';
import { plainText } from '../../app/features/drafting/section-words';
import { wordsToken } from '../../app/features/drafting/words-token';
import { newId } from '../../app/platform/ids';
import type { SectionCode } from '../../app/domain/plan';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from './fixtures';

/** A browser with one section open. */
export interface Typist {
  provider: HocuspocusProvider;
  document: Y.Doc;
  /** Why the server ended this document's connection, in the order it did. */
  closed: string[];
  refused: string[];
  words(itemId: string): Y.XmlText;
  text(itemId: string): string;
  leave(): void;
}

export function openTypist(
  url: string,
  cookie: string,
  name: string,
  document = new Y.Doc(),
  token = wordsToken,
): Typist {
  class WithCookie extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie, origin: new URL(address).origin.replace(/^ws/, 'http') } } as never);
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: WithCookie,
    delay: 50,
    minDelay: 20,
    maxDelay: 200,
  });
  const closed: string[] = [];
  const refused: string[] = [];
  const provider = sectionProvider({ websocketProvider: socket, name, document, token });
  provider.on('close', ({ event }: { event: { reason: string } }) => closed.push(event.reason));
  provider.on('authenticationFailed', ({ reason }: { reason: string }) => refused.push(reason));
  provider.attach();
  return {
    provider,
    document,
    closed,
    refused,
    words: (itemId) => firstText(document, itemId),
    text: (itemId) => {
      const fragment = wordsFragment(itemsOf(document).get(itemId));
      return fragment ? plainText(fragment) : '(none)';
    },
    leave() {
      provider.destroy();
      socket.destroy();
    },
  };
}

function firstText(document: Y.Doc, itemId: string): Y.XmlText {
  const paragraph = wordsFragment(itemsOf(document).get(itemId))?.get(0) as Y.XmlElement;
  let text = paragraph.get(0) as Y.XmlText | undefined;
  if (!text) paragraph.insert(0, [(text = new Y.XmlText())]);
  return text;
}

/** What no browser of ours would send. */
export function sendBytes({ provider }: Typist, update: Uint8Array): void {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, provider.configuration.name);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, update);
  provider.configuration.websocketProvider.webSocket?.send(encoding.toUint8Array(encoder));
}

export async function settled(...typists: Typist[]): Promise<void> {
  await expect
    .poll(
      () =>
        typists.every(({ provider }) => provider.isAuthenticated && provider.synced && !provider.hasUnsyncedChanges),
      {
        timeout: 10_000,
      },
    )
    .toBe(true);
}

/** The live drafts behind a real server, for each test. */
export function liveDrafts() {
  let server: Server;
  let sockets: WebSocketServer;
  let typists: Typist[] = [];
  let port = 0;

  async function start() {
    sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
    server = createServer();
    server.on('upgrade', (request, socket, head) => {
      void admitSocket(request).then((context) => {
        if (!context || !server.listening) return socket.destroy();
        sockets.handleUpgrade(request, socket, head, (opened) => collaboration().attach(opened, request, context));
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    // Browsers come back to where they were.
    port = (server.address() as AddressInfo).port;
  }

  async function stop() {
    // First of all, so that no browser that comes back at once is let in meanwhile.
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets.clients) socket.terminate();
    await collaboration().stop();
    await closed;
  }

  const url = () => `ws://127.0.0.1:${port}/collab`;

  beforeEach(start);
  afterEach(async () => {
    for (const typist of typists) typist.leave();
    typists = [];
    await stop();
    port = 0;
  });

  return {
    url,
    start,
    stop,
    /** Ends every connection, as a lost network does. */
    cut() {
      for (const socket of sockets.clients) socket.terminate();
    },
    /** As if the process had ended and started again on the same database. */
    async restart() {
      await stop();
      await start();
    },
    open(cookie: string, name: string, document?: Y.Doc, token?: string): Typist {
      const typist = openTypist(url(), cookie, name, document, token);
      typists.push(typist);
      return typist;
    },
  };
}

/** A person with a plan, and somebody let in to write in one section. */
export async function personWithWriter(section: SectionCode = 'helps') {
  const organisationId = await makeOrganisation();
  const personId = await makePerson(organisationId);
  const personAccount = await makeAccount(organisationId, 'person', { personId, name: 'Ffion Hughes' });
  const writerAccount = await makeAccount(organisationId, 'supporter', { name: 'Carys Hughes' });
  const grantId = await makeGrant(personId, writerAccount, { section, level: 'write' });
  const planId = newId();
  await inTransaction(async (tx) => {
    await tx.insert(plans).values({ id: planId, personId, createdAt: Date.now() });
  });
  return {
    organisationId,
    personId,
    planId,
    personAccount,
    writerAccount,
    grantId,
    name: documentName(planId, section),
    personCookie: await signedIn(personAccount),
    writerCookie: await signedIn(writerAccount),
  };
}
