import http from 'node:http';
import path from 'node:path';
import type { Dataset } from './dataset';
import { figure, rounds, type Figure } from './figures';
import { startFloor, startServer, type Running } from './processes';
import { signIn } from './sign-in';
import { fetchCard } from './bench-card';

function get(port: number, page: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path: page, headers: { Cookie: cookie }, agent: false }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      })
      .on('error', reject);
  });
}

/** From starting the process to the first card, with the database that is already there. */
export async function benchRestart(data: Dataset, port: number, count: number): Promise<Figure[]> {
  const first = await startServer(data.folder, port);
  const cookie = await signIn(port, data.worker.email, data.password);
  const page = `/people/${data.people[0]}/now`;
  const { folder, headers, body } = await fetchCard(port, page, cookie);
  await first.stop();
  const timed = async (start: () => Promise<Running>): Promise<number> => {
    const begun = performance.now();
    const running = await start();
    const status = await get(running.port, page, cookie);
    const took = performance.now() - begun;
    await running.stop();
    if (status !== 200) throw new Error(`After the restart the card answered ${status}.`);
    return took;
  };
  const taken = await rounds(
    count,
    () => timed(() => startFloor('floor-restart.mjs', port + 1, [path.join(folder, 'floor.db'), headers, body])),
    () => timed(() => startServer(data.folder, port)),
  );
  return [figure({ name: 'restart to first card', unit: 'ms', limit: { most: 1_500 } }, taken, (each) => each)];
}
