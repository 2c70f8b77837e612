import type { Server } from 'node:http';
import type { Log } from './entry';
import type { Sockets } from './upgrade';

/** Milliseconds from the first signal to the end, come what may. */
const longestStop = 9_000;

export interface Stopping {
  server: Server;
  sockets: Sockets;
  log: Log;
  /** Says to /healthz that this process is going. */
  announce(): void;
  /** Folds, flushes and closes the database. */
  stop(): Promise<void>;
}

/** On SIGTERM or SIGINT: takes nothing new, lets what is running finish, puts everything on the disk, exits 0. */
export function stopOnSignals({ server, sockets, log, announce, stop }: Stopping): void {
  let stopping = false;

  async function goDown() {
    announce();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await sockets.close(1_000);
    const patience = setTimeout(() => server.closeAllConnections(), 3_000);
    await closed;
    clearTimeout(patience);
    await stop();
    log.info({}, 'stopped');
    process.exit(0);
  }

  function onSignal() {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      log.fatal({}, 'stopping took too long');
      process.exit(1);
    }, longestStop).unref();
    goDown().catch((err: unknown) => {
      log.fatal({ err }, 'could not stop cleanly');
      process.exit(1);
    });
  }

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** A fault nobody caught leaves the process in a state nobody knows: it is told, and the process ends. */
export function endOnUncaught(log: Log): void {
  function end(err: unknown, message: string) {
    log.fatal({ err }, message);
    process.exit(1);
  }
  process.on('unhandledRejection', (reason) => end(reason, 'unhandled rejection'));
  process.on('uncaughtException', (error) => end(error, 'uncaught exception'));
}
