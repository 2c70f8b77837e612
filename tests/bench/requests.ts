import http from 'node:http';
import { newId } from '../../app/platform/ids';
import { percentile } from './figures';
import { kinds, nth } from './fill-people';

/** Run in a process of its own: one kind of request after another, and how long each took. */
export interface Requests {
  port: number;
  cookie: string;
  kind: 'card' | 'list' | 'search' | 'event';
  people: string[];
  /** What is searched for; each request its own beginning of it. */
  names: string[];
  connections: number;
  count: number;
}
export interface Answered {
  p50: number;
  p95: number;
  perSecond: number;
}

interface Answer {
  status: number;
  body: Buffer;
}

const { port, cookie, kind, people, names, connections, count } = JSON.parse(process.argv[2]!) as Requests;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });

function send(method: 'GET' | 'POST', path: string, type = '', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers: http.OutgoingHttpHeaders = { Cookie: cookie, 'Accept-Encoding': 'gzip' };
    if (method === 'POST')
      Object.assign(headers, {
        Origin: `http://127.0.0.1:${port}`,
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(body),
      });
    const request = http.request({ host: '127.0.0.1', port, method, path, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const form = 'application/x-www-form-urlencoded';

/** A request of this kind, and the answer it has to get. */
function requester(place: number): (turn: number) => Promise<void> {
  let incidentId = '';
  return async (turn) => {
    const person = (place + turn * 7) % people.length;
    if (kind === 'card') return expectStatus(await send('GET', `/people/${people[person]}/now`), 200);
    if (kind === 'list') return expectStatus(await send('GET', '/people'), 200);
    if (kind === 'search') {
      const find = names[turn % names.length]!;
      return expectStatus(await send('POST', '/people?index', form, new URLSearchParams({ find }).toString()), 200);
    }
    if (turn % 10 === 0) {
      incidentId = newId();
      const fields = new URLSearchParams({ incidentId, eventId: newId(), versionId: nth(kinds.version, person) });
      return expectStatus(await send('POST', `/people/${people[person]}/incidents`, form, fields.toString()), 303);
    }
    const event = JSON.stringify({
      type: turn % 10 === 9 ? 'passed' : 'note',
      eventId: newId(),
      ...(turn % 10 === 9 ? {} : { text: 'We waited together.' }),
    });
    return expectStatus(await send('POST', `/incidents/${incidentId}/events`, 'application/json', event), 201);
  };
}

function expectStatus({ status, body }: Answer, wanted: number): void {
  if (status !== wanted) throw new Error(`${kind} answered ${status}, not ${wanted}: ${body.toString().slice(-2_000)}`);
}

const latencies: number[] = [];
let measuring = false;
async function client(place: number, turns: number): Promise<void> {
  const request = requester(place);
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now();
    await request(turn);
    if (measuring) latencies.push(performance.now() - begun);
  }
}

const each = Math.ceil(count / connections);
await Promise.all(Array.from({ length: connections }, (_, place) => client(place, Math.max(10, Math.ceil(each / 5)))));
measuring = true;
const start = performance.now();
await Promise.all(Array.from({ length: connections }, (_, place) => client(place, each)));
const seconds = (performance.now() - start) / 1_000;
const answered: Answered = {
  p50: percentile(latencies, 0.5),
  p95: percentile(latencies, 0.95),
  perSecond: latencies.length / seconds,
};
process.stdout.write(`${JSON.stringify(answered)}\n`, () => process.exit(0));
