import http from 'node:http';
import Sqlite from 'better-sqlite3';
import { Hocuspocus } from '@hocuspocus/server';
import { WebSocketServer } from 'ws';
import { startItem } from './start-item';
import { readDocumentName } from '../../app/features/drafting/seats.server';

/**
 * The floor of co-writing: plain Hocuspocus, with every update appended to SQLite before it is acknowledged. Nothing
 * is checked. Arguments: database, id of the item, id of the account.
 */
const [file = '', itemId = '', accountId = ''] = process.argv.slice(2);
const database = new Sqlite(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE IF NOT EXISTS updates (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bytes BLOB NOT NULL)');
const append = database.prepare('INSERT INTO updates (name, bytes) VALUES (?, ?)');

const hocuspocus = new Hocuspocus({
  quiet: true,
  async onLoadDocument({ document, documentName }) {
    startItem(document, readDocumentName(documentName)!.section, itemId, accountId);
    // Within the transaction that applies it: on the disk before it is acknowledged or handed on.
    document.on('update', (update: Uint8Array) => void append.run(documentName, update));
    return document;
  },
});

const server = http.createServer((_request, response) => void response.end('{}'));
const sockets = new WebSocketServer({ server, path: '/collab' });
sockets.on('connection', (socket, request) => {
  const address = new URL(request.url ?? '/', 'http://localhost');
  const client = hocuspocus.handleConnection(socket as never, new Request(address), {});
  socket.on('message', (data: Buffer) => client.handleMessage(new Uint8Array(data)));
  socket.on('close', (code: number, reason: Buffer) =>
    client.handleClose({ code, reason: reason.toString() } as never),
  );
  socket.on('error', () => socket.terminate());
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
