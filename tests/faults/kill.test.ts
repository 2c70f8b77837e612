import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sealChain } from '../../app/features/audit/seal-chain.server';
import { documentName } from '../../app/features/drafting/section-document';
import type { LiveServer } from '../support/live-server';
import { openTypist, settled, type Typist } from '../support/live-drafts';
import { openOutbox, type Outbox } from '../support/outbox';
import { logAgainst, readAfresh, soundness, wordsOnDisk } from '../support/read-afresh';

const kills = Number(process.env.KILLS || 5);
/** So often a server on one database is killed, and started again, before the next database begins. */
const killsOfOne = 5;
const databases = Array.from({ length: Math.ceil(kills / killsOfOne) }, (_, index) => ({
  first: index * killsOfOne + 1,
  numbers: Array.from(
    { length: Math.min(killsOfOne, kills - index * killsOfOne) },
    (_, n) => index * killsOfOne + n + 1,
  ),
}));

interface Running {
  child: ChildProcess;
  told: LiveServer;
  base: string;
}

async function startServer(folder: string): Promise<Running> {
  const script = path.resolve('tests/support/live-server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent', DATABASE_URL: '' },
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const told = JSON.parse(line) as LiveServer;
    return { child, told, base: `http://127.0.0.1:${told.port}` };
  }
  throw new Error('The server ended before it listened.');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Types a word that is like no other fifteen times a second, and notes which of them were acknowledged. */
function typeOn(typist: Typist, itemId: string, who: number): { acknowledged: Set<string>; stop(): void } {
  const acknowledged = new Set<string>();
  const sent: string[] = [];
  typist.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
    if (number === 0) for (const word of sent) acknowledged.add(word);
  });
  const timer = setInterval(() => {
    const word = `[${who}.${sent.length}]`;
    const text = typist.words(itemId);
    // Noted first: the acknowledgement counts for what was inserted before it.
    text.insert(Math.floor(Math.random() * 3) === 0 ? 0 : text.length, word);
    sent.push(word);
  }, 66);
  return { acknowledged, stop: () => clearInterval(timer) };
}

interface Life {
  told: LiveServer;
  /** Words of the draft that were acknowledged. */
  words: string[];
  outboxes: Outbox[];
}

/**
 * Sends again what waits from the life before, then ten people type and six workers tap until the server is killed.
 * Nobody connects again before the disk is looked at: a browser that sends its words once more would hide a loss.
 */
async function liveUntilKilled(folder: string, before: Life | undefined): Promise<Life> {
  const { child, told, base } = await startServer(folder);
  const name = documentName(told.planId, 'helps');
  const typists = told.cookies.map((cookie) => openTypist(`ws://127.0.0.1:${told.port}/collab`, cookie, name));
  const outboxes = told.workers.map((worker) => openOutbox(worker, told));
  const over = new AbortController();
  try {
    await settled(...typists);
    for (const outbox of before?.outboxes ?? []) await outbox.sendAgain(base);
    const typing = typists.map((typist, who) => typeOn(typist, told.itemId, who));
    const tapping = outboxes.map((outbox) => outbox.tapOn(base, over.signal));
    const acknowledgedBy = () => typing.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
    // However slow the machine: there is something to lose before the blow, and it falls at no moment of ours.
    await vi.waitFor(() => expect(Math.min(acknowledgedBy(), tapsOf(outboxes).length)).toBeGreaterThan(20), 30_000);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 2_500));
    child.kill('SIGKILL');
    const words = typing.flatMap((one) => [...one.acknowledged]);
    for (const one of typing) one.stop();
    await Promise.all(tapping);
    return { told, words, outboxes };
  } finally {
    over.abort();
    await kill(child);
    for (const typist of typists) typist.leave();
  }
}

function tapsOf(outboxes: Outbox[]) {
  return outboxes.flatMap(({ acknowledged }) => acknowledged);
}

/** Every tap that was acknowledged is there once; nothing is there that was not tapped; all beside the log follows from it. */
async function expectTheLogOf({ told, outboxes }: Life): Promise<void> {
  const found = await logAgainst(told.incidentIds, outboxes);
  expect(found).toMatchObject({ missing: [], changed: [], nobodys: [], unlike: [] });
  expect(outboxes.flatMap(({ refused }) => refused)).toEqual([]);
}

describe.each(databases)(
  'P11, F1: kill -9 under ten people typing and six tapping, from kill $first on',
  ({ numbers }) => {
    const lives: Life[] = [];
    let folder: string;
    beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-kill-'))));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(numbers)('kill %i: nothing that was acknowledged is missing, and the audit chain holds', async () => {
      const life = await liveUntilKilled(folder, lives.at(-1));
      lives.push(life);
      await readAfresh(folder, async () => {
        expect(await soundness(folder)).toMatchObject({ integrity: ['ok'], chain: { whole: true } });
        const { words, setAside } = await wordsOnDisk(life.told.planId, 'helps', life.told.itemId);
        expect(life.words.length).toBeGreaterThan(20);
        expect(life.words.filter((word) => !words.includes(word))).toEqual([]);
        expect(setAside).toBe(0);
        expect(tapsOf(life.outboxes).length).toBeGreaterThan(20);
        for (const each of lives) await expectTheLogOf(each);
      });
    });

    test('H6, H7: sent again after the restarts, every tap is there exactly once', async () => {
      const { child, base } = await startServer(folder);
      for (const outbox of lives.at(-1)!.outboxes) await outbox.sendAgain(base);
      await kill(child);
      const outboxes = lives.flatMap((life) => life.outboxes);
      expect(outboxes.flatMap(({ waiting }) => waiting)).toEqual([]);
      const sentTwice = outboxes.flatMap((outbox) => outbox.sentTwice);
      const repeated = new Set(outboxes.flatMap((outbox) => outbox.repeated));
      expect(sentTwice.length).toBeGreaterThan(0);
      expect(sentTwice.filter((tap) => !repeated.has(tap))).toEqual([]);
      await readAfresh(folder, async () => {
        for (const each of lives) await expectTheLogOf(each);
        while ((await sealChain(Date.now())) > 0);
        expect(await soundness(folder)).toMatchObject({ integrity: ['ok'], chain: { whole: true, unsealed: 0 } });
      });
    });
  },
);
