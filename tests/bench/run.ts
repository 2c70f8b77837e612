import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { benchBrowser } from './bench-browser';
import { benchCard } from './bench-card';
import { benchCollaboration } from './bench-collaboration';
import { benchHistory } from './bench-history';
import { benchIncidents } from './bench-incidents';
import { benchSharedIncidents } from './bench-shared-incidents';
import { benchRestart } from './bench-restart';
import { benchSizes } from './bench-sizes';
import { dataset } from './dataset';
import { reached, table, type Figure } from './figures';
import { startServer, type Running } from './processes';
import { temporaryFolder } from './temporary-folder';

/** QUICK=1 takes one short round of each, to see that everything runs; ONLY=card,writing takes those. */
const quick = process.env.QUICK === '1';
const only = process.env.ONLY?.split(',');
const count = quick ? 1 : 3;
const firstPort = Number(process.env.PORT ?? 3_500);

const started = Date.now();
mkdirSync('build', { recursive: true });
const small = await dataset(1_000, 1_000);
const figures: Figure[] = [];
let failed = false;

async function part(name: string, work: () => Promise<Figure[]>): Promise<void> {
  if (only && !only.includes(name)) return;
  const begun = Date.now();
  process.stderr.write(`${name} …\n`);
  try {
    const taken = await work();
    figures.push(...taken);
    process.stderr.write(`${table(taken)}\n${name}: ${Math.round((Date.now() - begun) / 1000)} s\n\n`);
  } catch (error) {
    failed = true;
    process.stderr.write(
      `${name} could not be measured: ${error instanceof Error ? error.message : String(error)}\n\n`,
    );
  }
}

/** A figure that needs a server of ours on the small database: on a copy, since what one run writes slows the next. */
async function withServer(work: (server: Running) => Promise<Figure[]>): Promise<Figure[]> {
  const folder = temporaryFolder();
  cpSync(small.folder, folder, { recursive: true });
  const server = await startServer(folder, firstPort);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

await part('card', () => withServer((server) => benchCard(server, small, count, quick ? 2 : 5)));
await part('browser', () => withServer((server) => benchBrowser(server, small, count, quick ? 1 : 3)));
await part('writing', () => withServer((server) => benchCollaboration(server, small, count, quick ? 3 : 6)));
await part('history', () => benchHistory(small, firstPort, quick ? 2_000 : 20_000));
await part('incidents', () => benchIncidents(small, count, quick ? 1_000 : 3_000));
await part('shared', () => benchSharedIncidents(small, firstPort, count, quick ? 3 : 10));
await part('restart', () => benchRestart(small, firstPort, quick ? 1 : 5));
await part('sizes', async () =>
  benchSizes(small, await dataset(100_000, 1_000_000), firstPort, count, quick ? 0.2 : 1),
);

const seconds = Math.round((Date.now() - started) / 1_000);
const machine = { processors: os.cpus().length, model: os.cpus()[0]?.model, node: process.version, load: os.loadavg() };
writeFileSync(
  'build/bench.json',
  `${JSON.stringify({ at: new Date().toISOString(), seconds, quick, machine, figures }, null, 2)}\n`,
);
process.stdout.write(`${table(figures)}\n\n${seconds} s; the same in build/bench.json\n`);
process.stdout.write('What is lost when the server is killed under load: npm run test:faults\n');
// A target that was missed is said by the exit code too; a quick run measures too little to miss one.
process.exit(failed || (!quick && figures.some((each) => reached(each) === false)) ? 1 : 0);
