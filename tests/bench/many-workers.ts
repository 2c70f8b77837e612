import http from 'node:http';
import { newId } from '../../app/platform/ids';
import { percentile } from './figures';

/** Run in a process of its own: workers who each write an event a second into incidents that they share. */
export interface ManyWorkers {
  port: number;
  cookie: string;
  incidentIds: string[];
  workers: number;
  seconds: number;
}
export interface ManyWritten {
  p50: number;
  p95: number;
  /** Of every event that was acknowledged, also those that were sent twice. */
  eventIds: string[];
}

const { port, cookie, incidentIds, workers, seconds } = JSON.parse(process.argv[2]!) as ManyWorkers;
const agent = new http.Agent({ keepAlive: true });
/** Milliseconds between two events of one worker: far less than people take. */
const pace = 1_000;

function post(incidentId: string, eventId: string): Promise<number> {
  const body = JSON.stringify({ type: 'note', eventId, text: 'We sat down together and waited.' });
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        ...{ host: '127.0.0.1', port, method: 'POST', path: `/incidents/${incidentId}/events`, agent },
        headers: {
          Cookie: cookie,
          Origin: `http://127.0.0.1:${port}`,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const latencies: number[] = [];
const eventIds: string[] = [];

async function worker(place: number, turns: number): Promise<void> {
  const start = performance.now() + (place / workers) * pace;
  for (let turn = 0; turn < turns; turn++) {
    await new Promise((go) => setTimeout(go, Math.max(0, start + turn * pace - performance.now())));
    const incidentId = incidentIds[(place + turn) % incidentIds.length]!;
    const eventId = newId();
    const begun = performance.now();
    // One in ten is sent twice at once, as after an answer that was lost.
    const answers = await Promise.all([
      post(incidentId, eventId),
      ...(turn % 10 === 9 ? [post(incidentId, eventId)] : []),
    ]);
    latencies.push(performance.now() - begun);
    const refused = answers.find((status) => status !== 201 && status !== 200);
    if (refused) throw new Error(`An event was answered ${refused}.`);
    eventIds.push(eventId);
  }
}

await Promise.all(Array.from({ length: workers }, (_, place) => worker(place, seconds)));
const written: ManyWritten = { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95), eventIds };
process.stdout.write(`${JSON.stringify(written)}\n`, () => process.exit(0));
