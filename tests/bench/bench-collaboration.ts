import path from 'node:path';
import type { CoWritten } from './co-writers';
import type { Dataset } from './dataset';
import { figure, rounds, type Figure } from './figures';
import { runScript, startFloor, type Health, type Running } from './processes';
import { signIn } from './sign-in';
import { temporaryFolder } from './temporary-folder';

type Measured = CoWritten & { health: Health };

/** Letters on their way to co-writers, beside plain Hocuspocus that appends each update to SQLite. */
export async function benchCollaboration(
  server: Running,
  data: Dataset,
  count: number,
  seconds: number,
): Promise<Figure[]> {
  const cookie = await signIn(server.port, data.writer.email, data.password);
  const folder = temporaryFolder();
  const floor = await startFloor('floor-collaboration.ts', server.port + 1, [
    path.join(folder, 'floor.db'),
    data.itemId,
    data.writer.accountId,
  ]);
  const at = async (running: Running, documents: string[], editorsEach: number, pace: number): Promise<Measured> => {
    await running.health();
    const written = await runScript<CoWritten>('co-writers.ts', {
      documents,
      editorsEach,
      pace,
      port: running.port,
      cookie,
      itemId: data.itemId,
      seconds,
    });
    return { ...written, health: await running.health() };
  };
  // The floor forgets between rounds, and every writer a section has ever had makes it slower for the co-writers
  // themselves: `documents` names sections that nobody has written in yet.
  const both = (documents: (round: number) => string[], editorsEach: number, pace: number) =>
    rounds(
      count,
      (round) => at(floor, documents(round), editorsEach, pace),
      (round) => at(server, documents(round), editorsEach, pace),
    );
  try {
    // Neither is measured while its code is new to the machine.
    for (const running of [floor, server]) await at(running, data.documents.slice(7, 8), 2, 40);
    const two = await both((round) => data.documents.slice(round, round + 1), 2, 16);
    const room = await both((round) => data.documents.slice(4 + round, 5 + round), 100, 20);
    const many = await both(() => data.documents.slice(8, 208), 2, 100);
    const worst = Math.max(...[...two, ...room, ...many].map((each) => each.ours.health.max));
    return [
      figure({ name: 'edit to peer, 2 editors, p50', unit: 'ms', reach: { most: 1.25 } }, two, (each) => each.p50),
      figure({ name: 'edit to peer, 2 editors, p95', unit: 'ms', reach: { most: 1.25 } }, two, (each) => each.p95),
      figure(
        { name: 'edit to peer, 100 editors in one section, p95', unit: 'ms', reach: { most: 1.5 } },
        room,
        (each) => each.p95,
      ),
      figure(
        { name: 'delivered, 100 editors in one section', unit: '%', limit: { least: 100 } },
        room,
        (each) => each.delivered * 100,
      ),
      figure(
        { name: 'edit to peer, 200 sections × 2 editors, p95', unit: 'ms', reach: { most: 1.5 } },
        many,
        (each) => each.p95,
      ),
      figure(
        { name: 'delivered, 200 sections × 2 editors', unit: '%', limit: { least: 100 } },
        many,
        (each) => each.delivered * 100,
      ),
      figure(
        { name: 'memory of the whole process, 200 sections × 2 editors', unit: 'MB' },
        many,
        (each) => each.health.memory / 1e6,
      ),
      { name: 'event loop held while people write, longest', unit: 'ms', floor: null, ours: worst, ratio: null },
    ];
  } finally {
    await floor.stop();
  }
}
