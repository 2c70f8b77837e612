import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from './dataset';
import { figure, rounds, type Figure } from './figures';
import { run, startFloor, type Running } from './processes';
import { signIn } from './sign-in';
import { temporaryFolder } from './temporary-folder';

interface Load {
  perSecond: number;
  p99: number;
}

/** One load from a process of its own. Throws where anything but the page came back. */
async function load(port: number, page: string, cookie: string, connections: number, seconds: number): Promise<Load> {
  const output = await run(process.execPath, [
    'node_modules/autocannon/autocannon.js',
    ...['-c', String(connections), '-d', String(seconds), '-j', '--no-progress'],
    ...['-H', `Cookie: ${cookie}`, '-H', 'Accept-Encoding: gzip'],
    `http://127.0.0.1:${port}${page}`,
  ]);
  const result = JSON.parse(output) as {
    errors: number;
    non2xx: number;
    duration: number;
    requests: { average: number; total: number };
    latency: { p99: number };
  };
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${result.errors} errors, ${result.non2xx} refused at ${page}`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** What the server sends for the card, for the floor to send the same. */
export async function fetchCard(
  port: number,
  page: string,
  cookie: string,
): Promise<{ folder: string; headers: string; body: string; bytes: number }> {
  const folder = temporaryFolder();
  const response = await rawGet(port, page, cookie);
  const headers = path.join(folder, 'headers.json');
  const body = path.join(folder, 'body');
  writeFileSync(headers, JSON.stringify(response.headers));
  writeFileSync(body, response.body);
  return { folder, headers, body, bytes: response.body.length };
}

async function rawGet(
  port: number,
  page: string,
  cookie: string,
): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: page, headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`The card answered ${response.statusCode}.`));
        const own = ['content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding'];
        const kept = Object.entries(response.headers).filter(([name]) => !own.includes(name));
        resolve({ headers: Object.fromEntries(kept) as Record<string, string>, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

/** The card page under load, beside node http with one SQLite row. */
export async function benchCard(server: Running, data: Dataset, count: number, seconds: number): Promise<Figure[]> {
  const cookie = await signIn(server.port, data.worker.email, data.password);
  const page = `/people/${data.people[0]}/now`;
  const { folder, headers, body, bytes } = await fetchCard(server.port, page, cookie);
  const floor = await startFloor('floor-page.ts', server.port + 1, [path.join(folder, 'floor.db'), headers, body]);
  try {
    await load(floor.port, page, cookie, 10, 1);
    await load(server.port, page, cookie, 10, 2);
    await server.health();
    const at = (connections: number) =>
      rounds(
        count,
        () => load(floor.port, page, cookie, connections, seconds),
        () => load(server.port, page, cookie, connections, seconds),
      );
    const ten = await at(10);
    const hundred = await at(100);
    const { longest, max, p99 } = await server.health();
    return [
      figure(
        { name: 'card page, 10 connections', unit: 'requests/s', reach: { least: 0.15 }, note: 'aim 0.3 ×' },
        ten,
        (each) => each.perSecond,
      ),
      figure(
        { name: 'card page, 100 connections, p99', unit: 'ms', reach: { most: 8 }, note: 'aim 4 ×' },
        hundred,
        (each) => each.p99,
      ),
      { name: 'card page, compressed', unit: 'bytes', floor: null, ours: bytes, ratio: null, limit: { most: 14_336 } },
      {
        name: 'event loop held while the card is under load, longest without commits',
        unit: 'ms',
        floor: null,
        ours: longest,
        ratio: null,
        limit: { most: 50 },
        note: `with commits ${max.toFixed(0)} ms, p99 ${p99.toFixed(1)} ms`,
      },
    ];
  } finally {
    await floor.stop();
  }
}
