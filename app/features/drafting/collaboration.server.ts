import type { IncomingMessage } from 'node:http';
import { Hocuspocus, isTransactionOrigin, type Connection, type Document } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type * as Y from 'yjs';
import { now } from '../../platform/clock';
import { log } from '../../platform/log.server';
import { findViewer } from '../accounts/find-viewer.server';
import { listen } from '../audit/announcements.server';
import { foldSection } from './fold-section.server';
import { lookAtDraft } from './look-at-draft.server';
import { noteWriters } from './note-writers';
import { openSection } from './open-section.server';
import { openSections } from './open-sections.server';
import { keepPace } from './pace';
import { cleanPresence, colourOf } from './presence';
import { checkTime, judgeAgain, takeSeat, type Seat } from './seats.server';
import { settle, takeUpdate } from './take-update.server';
import { readToken } from './words-token';

/** What the process knows of a socket when it opens. */
export interface SocketContext {
  sessionHash: string;
}

interface SectionContext extends SocketContext {
  seat: Seat;
}

/** Ends one document's connection and tells the browser why; without a message nothing of it is printed. */
class Refused extends Error {
  override name = 'Refused';
  constructor(readonly reason: string) {
    super('');
  }
}

/** Messages of any kind on one socket; a page that opens many sections still stays below (D10). */
const messagePace = { burst: 2_000, perSecond: 400 };

/** Rights that end by time alone are looked at this often, milliseconds (D8: gone within a second). */
const lookEvery = 500;

export interface Collaboration {
  hocuspocus: Hocuspocus<SectionContext>;
  attach(socket: WebSocket, request: IncomingMessage, context: object): void;
  /** Folds what is open and lets everybody go. */
  stop(): Promise<void>;
}

const held = globalThis as typeof globalThis & { alongsideCollaboration?: Collaboration };

/** Who opens a socket: somebody with a session (D7). */
export async function admitSocket(request: IncomingMessage): Promise<SocketContext | null> {
  const found = await findViewer(request.headers.cookie ?? null, now());
  return found && !found.mustChangePassword ? { sessionHash: found.sessionHash } : null;
}

/** The live drafts of this process. */
export function collaboration(): Collaboration {
  return (held.alongsideCollaboration ??= startCollaboration());
}

/** So many tabs' worth of presence on one connection. */
const mostClients = 4;

/** Whether a connection may speak as this client: its own, or one that nobody of another account is (D12). */
function mayBe(client: number, connection: Connection<SectionContext>, document: Document): boolean {
  const own = document.getClients(connection);
  if (own.has(client)) return true;
  if (own.size >= mostClients) return false;
  return document
    .getConnections()
    .every((other) => !document.getClients(other).has(client) || accountOf(other) === accountOf(connection));
}

function accountOf(connection: Connection<SectionContext>): string {
  return connection.context.seat.viewer.accountId;
}

let turns: Promise<void> = Promise.resolve();

/** One of those who open sections at the same moment goes at a time, and others' words between them (the 50 ms rule). */
function ownTurn(): Promise<void> {
  turns = turns.then(() => new Promise((go) => setImmediate(go)));
  return turns;
}

function startCollaboration(): Collaboration {
  const seats = new Set<Seat>();
  const hocuspocus = new Hocuspocus<SectionContext>({
    quiet: true,
    debounce: 2_000,
    maxDebounce: 10_000,
    async onAuthenticate({ documentName, connectionConfig, context, token }) {
      await ownTurn();
      const { isOld, madeFor } = readToken(token);
      if (isOld) throw new Refused('old-page');
      const seat = await takeSeat(context.sessionHash, documentName, now());
      if (!seat || seat === 'signed-out') throw new Refused(seat ?? 'permission-denied');
      // Somebody else signed in beside this page: nothing that stands on it is taken for theirs (P3).
      if (madeFor && madeFor !== seat.viewer.accountId) throw new Refused('signed-out');
      connectionConfig.readOnly = seat.level !== 'write';
      seats.add(seat);
      return { seat };
    },
    async onLoadDocument({ document, documentName }) {
      const open = await openSection(document, documentName);
      // What was loaded is nobody's news; kept, it would be sent to whoever comes first.
      document.flush();
      document.on('update', (_update: Uint8Array, origin: unknown, _document: Y.Doc, transaction: Y.Transaction) => {
        if (isTransactionOrigin(origin) && origin.source === 'connection') {
          const { seat } = origin.connection.context as SectionContext;
          settle(open, seat);
          noteWriters(open.writings, transaction, seat.viewer.accountId, now());
        }
      });
    },
    async connected({ connection, documentName, context: { seat } }) {
      seats.add(seat);
      seat.isOpen = true;
      seat.close = (reason) => connection.close({ code: 4403, reason });
      if (seat.withdrawn) return seat.close('access-changed');
      // Who only watches learns by this whether the page was made from all that is there.
      connection.sendStateless(openSections.get(documentName)?.appliedThrough ?? '');
      await lookAtDraft(seat.viewer, seat.personId, seat.section).catch((err: unknown) => {
        log().error({ err }, 'a look could not be written down');
        seat.close('try-again');
      });
    },
    async beforeSync({ type, payload, documentName, document, connection, context: { seat } }) {
      // Type 0 only asks; what a reader sends is answered "not saved" and goes nowhere (D9).
      if (type === 0 || connection.readOnly || seat.level !== 'write') return;
      const open = openSections.get(documentName);
      if (open?.document !== document) throw new Refused('try-again');
      const taken = await takeUpdate(open, seat, payload);
      if (taken === 'ahead') {
        // It comes again, complete, with the answer to our first question. Zeros read as the empty update.
        payload.fill(0);
      } else if (taken !== 'taken') {
        log().warn({ reason: taken, section: seat.section, account: seat.viewer.accountId }, 'an update was refused');
        throw new Refused(taken);
      }
    },
    async beforeHandleAwareness({ states, document, connection, context }) {
      if (!connection || !context) return;
      const { viewer } = context.seat;
      const user = { name: viewer.name, color: colourOf(viewer.accountId), accountId: viewer.accountId };
      for (const [client, said] of states) {
        if (mayBe(client, connection, document)) states.set(client, cleanPresence(said, user));
        else states.delete(client);
      }
    },
    async onDisconnect({ documentName, context: { seat } }) {
      if (!seat) return;
      settle(openSections.get(documentName), seat);
      seats.delete(seat);
    },
    async onStoreDocument({ documentName, document }) {
      const open = openSections.get(documentName);
      if (open?.document !== document) return;
      await foldSection(open).catch((err: unknown) => log().error({ err }, 'a section could not be folded'));
    },
    async beforeUnloadDocument({ documentName, document }) {
      const open = openSections.get(documentName);
      // What is on its way to the disk belongs to this document and no other.
      if (open?.document === document && (open.storing.size > 0 || open.storedAhead.size > 0))
        throw new Refused('busy');
    },
  });

  const hear = listen((announcement) => {
    if (announcement.type !== 'access-changed') return;
    const { accountId, personId } = announcement;
    for (const seat of seats) {
      const isMeant = (!accountId || accountId === seat.viewer.accountId) && (!personId || personId === seat.personId);
      if (isMeant) void judgeAgain(seat, now);
    }
  });
  const timer = setInterval(() => {
    const at = now();
    for (const seat of seats) {
      checkTime(seat, at);
      // A browser that went away between asking and opening left its seat behind.
      if (!seat.isOpen && at - seat.openedAt > 30_000) seats.delete(seat);
    }
  }, lookEvery);
  timer.unref();

  return {
    hocuspocus,
    attach(socket, request, context) {
      const headers = new Headers({ 'user-agent': request.headers['user-agent'] ?? '' });
      const address = new URL(request.url ?? '/', 'http://localhost');
      const client = hocuspocus.handleConnection(
        socket as never,
        new Request(address, { headers }),
        context as SectionContext,
      );
      const mayTake = keepPace(messagePace);
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (!isBinary || !mayTake(now())) return socket.close(1008, 'not a browser of ours');
        client.handleMessage(new Uint8Array(data));
      });
      socket.on('close', (code: number, reason: Buffer) =>
        client.handleClose({ code, reason: reason.toString() } as never),
      );
      socket.on('error', () => socket.terminate());
    },
    async stop() {
      clearInterval(timer);
      hear();
      hocuspocus.closeConnections();
      for (const open of openSections.values()) {
        await Promise.allSettled(open.storing.keys());
        await foldSection(open).catch((err: unknown) => log().error({ err }, 'a section could not be folded'));
      }
      openSections.clear();
      held.alongsideCollaboration = undefined;
    },
  };
}
