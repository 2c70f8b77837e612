import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { takeUpgrades } from '../../app/server/upgrade';
import { createApplication } from '../../app/server/application';
import { applicationFrom } from '../../app/server/entry';
import { inTransaction } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import * as entry from '../../app/features/accounts/prepare.server';
import { admitSocket, collaboration } from '../../app/features/drafting/collaboration.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { environment } from '../../app/platform/environment.server';
import { newId } from '../../app/platform/ids';
import { log } from '../../app/platform/log.server';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn, viewerOf } from './fixtures';
import { viewerOfAccount } from './viewer';
import { makeWillowCourt } from './willow-court';

/** Somebody who is signed in. */
export interface SignedIn {
  accountId: string;
  cookie: string;
}

/** What this process tells, as one line of JSON, once it listens. */
export interface LiveServer {
  port: number;
  /** A draft, and who may write in it. */
  planId: string;
  itemId: string;
  cookies: string[];
  /** Incidents that have just begun, and the staff who are there. */
  incidentIds: string[];
  workers: SignedIn[];
  /** A strategy of the plan that was on the screen. */
  strategyId: string;
}

const writers = 10;
const workers = 6;
const incidents = 3;

/** A plan and ten people who may write in it. */
async function makeDraft(): Promise<Pick<LiveServer, 'planId' | 'itemId' | 'cookies'>> {
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
  return { planId, itemId, cookies };
}

/** Three incidents at one place, and six workers there. */
async function makeIncidents(): Promise<Pick<LiveServer, 'incidentIds' | 'workers' | 'strategyId'>> {
  const { site, ffion, versionId, cards, worker } = await makeWillowCourt();
  const there: SignedIn[] = [];
  for (let index = 0; index < workers; index++) {
    const accountId = await worker(site, `Worker ${index + 1}`);
    there.push({ accountId, cookie: await signedIn(accountId) });
  }
  const viewer = await viewerOfAccount(there[0]!.accountId);
  const incidentIds = Array.from({ length: incidents }, newId);
  for (const incidentId of incidentIds) {
    const started = await startIncident(viewer, ffion, { incidentId, eventId: newId(), versionId });
    if (!started.allowed) throw new Error(`An incident did not start: ${started.reason}.`);
  }
  return { incidentIds, workers: there, strategyId: cards.id };
}

/** The process around the events' address, with sockets, on a free port. */
function listen(tell: (port: number) => void): void {
  const settings = environment();
  const module = { ...entry, environment, log, admitSocket, collaboration };
  const routes = { events: { id: 'events', path: 'incidents/:incidentId/events', module: eventsRoute } };
  const build = {
    entry: { module },
    routes,
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    mode: 'production',
    isSpaMode: false,
  };
  const application = applicationFrom(async () => build);
  const parts = { application, settings, log: log(), files: undefined, vite: undefined };
  const server = createServer(createApplication(parts));
  takeUpgrades(server, application, settings, log());
  server.listen(0, '127.0.0.1', () => tell((server.address() as AddressInfo).port));
}

/** A process of its own, made to be killed, on the database in DATA_DIR; each start makes new people beside the old. */
async function main() {
  await entry.prepare({ offersSetup: false });
  const made = { ...(await makeDraft()), ...(await makeIncidents()) };
  listen((port) => {
    const told: LiveServer = { port, ...made };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  });
}

await main();
