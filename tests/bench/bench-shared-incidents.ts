import { cpSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from '../../db/connection.server';
import { newId } from '../../app/platform/ids';
import type { Dataset } from './dataset';
import { figure, percentile, rounds, type Figure } from './figures';
import { kinds, nth } from './fill-people';
import type { ManyWorkers, ManyWritten } from './many-workers';
import { runScript, startServer } from './processes';
import { signIn } from './sign-in';
import { temporaryFolder } from './temporary-folder';

/** Incidents that many write in at once, and the page of one with very many events. */
export async function benchSharedIncidents(
  data: Dataset,
  port: number,
  count: number,
  seconds: number,
): Promise<Figure[]> {
  const folder = temporaryFolder();
  cpSync(data.folder, folder, { recursive: true });
  const server = await startServer(folder, port);
  try {
    const cookie = await signIn(port, data.worker.email, data.password);
    const post = async (path: string, type: string, body: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Cookie: cookie, Origin: `http://127.0.0.1:${port}`, 'Content-Type': type },
        body,
      });
      if (response.status >= 400) throw new Error(`${path} answered ${response.status}.`);
    };
    const start = async (person: number) => {
      const incidentId = newId();
      const fields = new URLSearchParams({ incidentId, eventId: newId(), versionId: nth(kinds.version, person) });
      await post(`/people/${data.people[person]}/incidents`, 'application/x-www-form-urlencoded', fields.toString());
      return incidentId;
    };
    const ofEvents = async (person: number, events: number) => {
      const incidentId = await start(person);
      for (let written = 1; written < events; written++)
        await post(
          `/incidents/${incidentId}/events`,
          'application/json',
          JSON.stringify({ type: 'note', eventId: newId(), text: `We waited together, and then ${written}.` }),
        );
      return incidentId;
    };

    const [few, very] = [await ofEvents(0, 20), await ofEvents(1, 500)];
    const open = async (incidentId: string) => {
      const taken: number[] = [];
      for (let turn = 0; turn < 40; turn++) {
        const begun = performance.now();
        const response = await fetch(`http://127.0.0.1:${port}/incidents/${incidentId}`, {
          headers: { Cookie: cookie },
        });
        await response.arrayBuffer();
        if (response.status !== 200) throw new Error(`The incident answered ${response.status}.`);
        taken.push(performance.now() - begun);
      }
      return percentile(taken, 0.95);
    };
    await open(few);
    await open(very);
    const pages = await rounds(
      count,
      () => open(few),
      () => open(very),
    );

    const incidentIds: string[] = [];
    for (let person = 2; person < 12; person++) incidentIds.push(await start(person));
    const sent: string[] = [];
    const write = async (workers: number) => {
      const input: ManyWorkers = { port, cookie, incidentIds, workers, seconds };
      const written = await runScript<ManyWritten>('many-workers.ts', input);
      sent.push(...written.eventIds);
      return written;
    };
    await write(10);
    const writing = await rounds(
      count,
      () => write(1),
      () => write(50),
    );
    const kept = countKept(folder, incidentIds);
    return [
      figure(
        { name: 'incident page of 500 events beside one of 20, p95', unit: 'ms', reach: { most: 3 } },
        pages,
        (each) => each,
      ),
      figure(
        {
          name: '50 workers writing in 10 incidents beside one, an event a second each, p95',
          unit: 'ms',
          reach: { most: 3 },
          note: `${sent.length} sent, ${kept.events - incidentIds.length} kept, ${kept.gaps} gaps in their order`,
        },
        writing,
        (each) => each.p95,
      ),
      {
        name: 'events lost or doubled',
        unit: '',
        floor: null,
        ours: Math.abs(sent.length + incidentIds.length - kept.events) + kept.gaps,
        ratio: null,
        limit: { most: 0 },
      },
    ];
  } finally {
    await server.stop();
  }
}

/** Events of these incidents as they lie on the disk, and places where their sequence is not whole. */
function countKept(folder: string, incidentIds: string[]): { events: number; gaps: number } {
  const file = new Sqlite(sqliteFile(folder), { readonly: true });
  const of = file.prepare<[string], { events: number; last: number; different: number }>(
    'SELECT count(*) AS events, max(sequence) AS last, count(DISTINCT sequence) AS different FROM incident_events WHERE incident_id = ?',
  );
  let events = 0;
  let gaps = 0;
  for (const incidentId of incidentIds) {
    const found = of.get(incidentId)!;
    events += found.events;
    gaps += found.last - found.different + (found.events - found.different);
  }
  file.close();
  return { events, gaps };
}
