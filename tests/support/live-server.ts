import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { inTransaction, openDatabase, useDatabase } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import { admitSocket, collaboration } from '../../app/features/drafting/collaboration.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn, viewerOf } from './fixtures';

/** What this process tells, as one line of JSON, once it listens. */
export interface LiveServer {
  port: number;
  planId: string;
  itemId: string;
  cookies: string[];
}

const writers = 10;

/** A process of its own with a plan and ten people who may write in it, made to be killed. Its folder is the argument. */
async function main(folder: string) {
  const database = openDatabase({ dataDir: folder });
  await database.migrate();
  useDatabase(database);
  const organisationId = await makeOrganisation();
  const personId = await makePerson(organisationId);
  const owner = viewerOf(await makeAccount(organisationId, 'person', { personId }), organisationId, 'person', {
    personId,
  });
  const cookies: string[] = [];
  for (let index = 0; index < writers; index++) {
    const account = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, account, { section: 'helps', level: 'write' });
    cookies.push(await signedIn(account));
  }
  const planId = newId();
  await inTransaction(async (tx) => {
    await tx.insert(plans).values({ id: planId, personId, createdAt: Date.now() });
  });
  const itemId = newId();
  await writeItem(owner, personId, 'helps', { do: 'add', id: itemId, text: 'Start.', details: {} });

  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    void admitSocket(request).then((context) => {
      if (!context) return socket.destroy();
      sockets.handleUpgrade(request, socket, head, (opened) => collaboration().attach(opened, request, context));
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const told: LiveServer = { port: (server.address() as AddressInfo).port, planId, itemId, cookies };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  });
}

await main(process.argv[2] ?? '');
