import { cpSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { database, sqliteFile, useDatabase } from '../../db/connection.server';
import { openSqlite } from '../../db/sqlite.server';
import { sessions } from '../../db/tables.server';
import { viewerOfSession } from '../../app/features/accounts/find-viewer.server';
import { eventSchema, startSchema } from '../../app/features/incidents/event-schema.server';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { newId } from '../../app/platform/ids';
import type { Dataset } from './dataset';
import { median, percentile } from './figures';
import { kinds, nth } from './fill-people';
import { temporaryFolder } from './temporary-folder';

/**
 * Run in a process of its own: events recorded by so many writers at once, beside one bare transaction of an incident
 * row and an audit row. An event of ours is validated, its session and access checked, folded, audited and on the disk.
 */
export interface IncidentWriting {
  data: Dataset;
  rounds: number;
  milliseconds: number;
}
/** Milliseconds and events a second, in rounds of floor and ours. */
export interface IncidentWritten {
  single: { floor: Speed; ours: Speed }[];
  ten: { floor: Speed; ours: Speed }[];
  fifty: { floor: Speed; ours: Speed }[];
}
export interface Speed {
  p50: number;
  p95: number;
  perSecond: number;
}

const { data, rounds, milliseconds } = JSON.parse(process.argv[2]!) as IncidentWriting;
const folder = temporaryFolder();
cpSync(sqliteFile(data.folder), sqliteFile(folder));
const opened = openSqlite(sqliteFile(folder));
await opened.migrate();
useDatabase(opened);
const sessionHash = 'f'.repeat(64);
await database().write(async (tx) => {
  const at = Date.now();
  await tx
    .insert(sessions)
    .values({ idHash: sessionHash, accountId: data.worker.accountId, createdAt: at, expiresAt: at + 3_600_000 });
});

const bare = new Sqlite(path.join(folder, 'floor.db'));
bare.pragma('journal_mode = WAL');
bare.pragma('synchronous = FULL');
bare.exec(`CREATE TABLE incidents (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, state TEXT NOT NULL);
  CREATE TABLE audit (id TEXT PRIMARY KEY, at INTEGER NOT NULL, account_id TEXT NOT NULL, action TEXT NOT NULL, object_id TEXT NOT NULL)`);
const putIncident = bare.prepare('INSERT INTO incidents VALUES (?, ?, ?)');
const putAudit = bare.prepare('INSERT INTO audit VALUES (?, ?, ?, ?, ?)');
const state = JSON.stringify({
  outcome: 'open',
  tries: [],
  uses: [],
  accountIds: [data.worker.accountId],
  startedAt: Date.now(),
});
const bareTransaction = bare.transaction(() => {
  const id = newId();
  putIncident.run(id, data.people[0], state);
  putAudit.run(newId(), Date.now(), data.worker.accountId, 'incident.recorded', id);
});

async function signedIn() {
  const found = await viewerOfSession(sessionHash, Date.now());
  if (!found) throw new Error('The session is gone.');
  return found.viewer;
}

/** One writer's own incident: what was tried, a note, a restriction that starts and stops, and its end; then the next. */
function writer(place: number): () => Promise<void> {
  const person = place % data.people.length;
  const personId = data.people[person]!;
  let incidentId = '';
  let useId = '';
  let step = 0;
  const tries = ['tried_no_help', 'tried_partly', 'tried_helped'];
  return async () => {
    const viewer = await signedIn();
    const eventId = newId();
    if (step === 0) {
      incidentId = newId();
      const posted = startSchema.parse({ incidentId, eventId, versionId: nth(kinds.version, person) });
      expectAllowed(await startIncident(viewer, personId, posted));
    } else {
      if (step === 5) useId = eventId;
      const happened = [
        { type: 'strategy_tried', itemId: data.triedItemId, outcome: tries[step % tries.length] },
        { type: 'note', text: 'We sat down together and waited.' },
        { type: 'restriction_started', restriction: 'physical' },
        { type: 'restriction_stopped', useId },
        { type: 'over' },
      ][Math.max(0, step - 3)];
      expectAllowed(await recordEvent(viewer, incidentId, eventSchema.parse({ eventId, ...happened })));
    }
    step = (step + 1) % 8;
  };
}

function expectAllowed(recorded: { allowed: boolean }): void {
  if (!recorded.allowed) throw new Error(`An event was refused: ${JSON.stringify(recorded)}`);
}

async function measure(writers: (() => Promise<void> | void)[]): Promise<Speed> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(
    writers.map(async (write) => {
      while (performance.now() < end) {
        const begun = performance.now();
        await write();
        latencies.push(performance.now() - begun);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  return { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95), perSecond: latencies.length / seconds };
}

const writers = Array.from({ length: 50 }, (_, place) => writer(place));
async function inTurns(count: number): Promise<{ floor: Speed; ours: Speed }[]> {
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    taken.push({
      floor: await measure(Array.from({ length: count }, () => bareTransaction)),
      ours: await measure(writers.slice(0, count)),
    });
  }
  return taken;
}

// Until the code is compiled: what is measured is a server that has been up for a while.
for (let turn = 0; turn < 100; turn++) await Promise.all(writers.slice(0, 20).map((write) => write()));
const written: IncidentWritten = { single: await inTurns(1), ten: await inTurns(10), fifty: await inTurns(50) };
if (median(written.single.map((each) => each.ours.perSecond)) === 0) throw new Error('Nothing was written.');
await opened.close();
bare.close();
process.stdout.write(`${JSON.stringify(written)}\n`, () => process.exit(0));
