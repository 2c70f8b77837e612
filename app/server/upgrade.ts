import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Application, Log } from './entry';
import { fromOwnPage, type OriginSettings } from './origin';

/** The largest message on a socket, in bytes: a long edit made offline arrives as one (D10). */
const largestMessage = 1024 * 1024;

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

export interface Sockets {
  /** Asks every browser to go, and does not wait longer than `milliseconds`. */
  close(milliseconds: number): Promise<void>;
}

/** Opens sockets at /collab for signed-in people on pages of our own; everything else is refused before a document is loaded (D7). */
export function takeUpgrades(
  server: Server,
  application: Application,
  settings: OriginSettings,
  log: Log,
  others?: (request: IncomingMessage) => boolean,
): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });

  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer) {
    const entry = await application.entry();
    const context = (await entry.admitSocket?.(request)) ?? null;
    const live = entry.collaboration?.();
    if (!context || !live) return refuse(socket, 401);
    if (socket.destroyed) return;
    sockets.handleUpgrade(request, socket, head, (opened: WebSocket) => {
      opened.on('error', () => opened.terminate());
      live.attach(opened, request, context);
    });
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (others?.(request)) return;
    socket.on('error', () => socket.destroy());
    if ((request.url ?? '').split('?')[0] !== '/collab') return refuse(socket, 404);
    if (!fromOwnPage(request.headers, settings)) return refuse(socket, 403);
    admit(request, socket, head).catch((err: unknown) => {
      log.error({ err }, 'a socket could not be opened');
      refuse(socket, 500);
    });
  });

  return {
    async close(milliseconds) {
      for (const open of sockets.clients) open.close(1001);
      const deadline = Date.now() + milliseconds;
      while (sockets.clients.size > 0 && Date.now() < deadline) await new Promise((go) => setTimeout(go, 20));
      for (const open of sockets.clients) open.terminate();
    },
  };
}
