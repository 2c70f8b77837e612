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
    const { port } = running;
    const input = { documents, editorsEach, pace, port, cookie, itemId: data.itemId, seconds };
    // What it takes to open the sections is not counted as writing.
    const written = await runScript<CoWritten>('co-writers.ts', input, (output) => {
      if (output.startsWith('typing')) void running.health();
    });
    return { ...written, health: await running.health() };
  };
  // The floor forgets between rounds, and every writer a section has ever had makes it slower for the co-writers
  // themselves: each round has a section that nobody has written in yet, from `first` on.
  const room = (first: number, editors: number, pace: number) => {
    const document = (round: number) => data.documents.slice(first + round, first + round + 1);
    return rounds(
      count,
      (round) => at(floor, document(round), editors, pace),
      (round) => at(server, document(round), editors, pace),
    );
  };
  try {
    // Neither is measured while its code is new to the machine.
    for (const running of [floor, server]) await at(running, data.documents.slice(7, 8), 2, 40);
    const rooms = [
      { editors: 2, taken: await room(0, 2, 16), most: 1.25 },
      { editors: 10, taken: await room(208, 10, 20), most: 1.5 },
      { editors: 50, taken: await room(211, 50, 20), most: 1.5 },
      { editors: 100, taken: await room(4, 100, 20), most: 1.5 },
    ];
    const sections = data.documents.slice(8, 208);
    const many = await rounds(
      count,
      () => at(floor, sections, 2, 100),
      () => at(server, sections, 2, 100),
    );
    const longest = Math.max(
      ...[...rooms, { taken: many }].flatMap(({ taken }) => taken.map(({ ours }) => ours.health.longest)),
    );
    return [
      ...rooms.flatMap(({ editors, taken, most }) => written(`${editors} editors in one section`, taken, most)),
      ...written('200 sections × 2 editors', many, 1.5),
      figure(
        { name: 'memory of the whole process, 200 sections × 2 editors', unit: 'MB' },
        many,
        (each) => each.health.memory / 1e6,
      ),
      {
        name: 'event loop held while people write, longest without commits',
        unit: 'ms',
        floor: null,
        ours: longest,
        ratio: null,
        limit: { most: 50 },
      },
    ];
  } finally {
    await floor.stop();
  }
}

function written(who: string, taken: { floor: Measured; ours: Measured }[], most: number): Figure[] {
  const reach = { most };
  return [
    figure({ name: `edit to peer, ${who}, p50`, unit: 'ms', reach }, taken, (each) => each.p50),
    figure({ name: `edit to peer, ${who}, p95`, unit: 'ms', reach }, taken, (each) => each.p95),
    figure({ name: `delivered, ${who}`, unit: '%', limit: { least: 100 } }, taken, (each) => each.delivered * 100),
    figure(
      { name: `processor for each edit, ${who}`, unit: 'ms', reach: { most: 1.5 } },
      taken,
      (each) => each.health.cpu / each.sent,
    ),
  ];
}
