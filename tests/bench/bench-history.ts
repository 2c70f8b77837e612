import { cpSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from '../../db/connection.server';
import type { Dataset } from './dataset';
import { median, type Figure } from './figures';
import type { LongWriting, LongWritten } from './long-writing';
import { runScript, startServer } from './processes';
import { signIn } from './sign-in';
import { temporaryFolder } from './temporary-folder';

/** Nobody else writes in it during a bench. */
const documentIndex = 13 * 16 + 12;

/** Ten people who write: each has sittings of their own in the history. */
function tenAccounts(folder: string, writer: string): string[] {
  const file = new Sqlite(sqliteFile(folder), { readonly: true });
  const others = file.prepare('SELECT id FROM accounts WHERE id <> ? ORDER BY id LIMIT 9').pluck().all(writer);
  file.close();
  return [writer, ...(others as string[])];
}

/** A day of writing by ten people: how long the section then takes to open, and its history to be shown. */
export async function benchHistory(data: Dataset, port: number, updates: number): Promise<Figure[]> {
  const folder = temporaryFolder();
  cpSync(data.folder, folder, { recursive: true });
  const name = data.documents[documentIndex]!;
  const input: LongWriting = { folder, name, accountIds: tenAccounts(folder, data.writer.accountId), updates };
  const written = await runScript<LongWritten>('long-writing.ts', input);
  const server = await startServer(folder, port);
  try {
    const cookie = await signIn(port, data.writer.email, data.password);
    const plan = `/people/${data.people[Math.floor(documentIndex / 13)]}/plan`;
    const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    const times = async (path: string) => {
      const taken: number[] = [];
      for (let turn = 0; turn < 10; turn++) {
        const begun = performance.now();
        const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Cookie: cookie } });
        const text = await response.text();
        if (response.status !== 200 || !text.includes('Answer'))
          throw new Error(`${path} answered ${response.status}.`);
        taken.push(performance.now() - begun);
      }
      return { first: taken[0]!, usual: median(taken), slowest: Math.max(...taken) };
    };
    const part = name.split('/').at(-1)!;
    const sittings = await times(`${plan}/${part}/history`);
    const changes = await times(`${plan}/changes?since=day&day=${yesterday}`);
    const note = `${written.updates} updates, ${Math.round(written.bytes / 1_000)} kB folded`;
    const line = (about: string, ours: number, most?: number): Figure => ({
      name: about,
      unit: 'ms',
      floor: null,
      ours,
      ratio: null,
      ...(most ? { limit: { most } } : {}),
      note,
    });
    return [
      line('a section after 24 hours of ten writers opens on the server', written.opens, 200),
      line('the same, were nothing of it folded', written.opensUnfolded),
      line('its history, first time', sittings.first, 1_000),
      line('its history, again', sittings.usual, 1_000),
      line('its history, the slowest of ten', sittings.slowest, 1_000),
      line('what changed in the plan since the day before, first time', changes.first, 1_000),
      line('what changed in the plan since the day before, again', changes.usual, 1_000),
      line('what changed in the plan, the slowest of ten', changes.slowest, 1_000),
    ];
  } finally {
    await server.stop();
  }
}
