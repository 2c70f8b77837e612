import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDatabase, useDatabase } from '../../db/connection.server';
import { loadSection } from '../../app/features/drafting/load-section.server';
import { documentName, itemsOf, wordsFragment } from '../../app/features/drafting/section-document';
import { plainText } from '../../app/features/drafting/section-words';
import type { LiveServer } from '../support/live-server';
import { openTypist, settled, type Typist } from '../support/live-drafts';

const kills = Number(process.env.KILLS || 5);

async function startServer(folder: string): Promise<{ child: ChildProcess; told: LiveServer }> {
  const script = path.resolve('tests/support/live-server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LOG_LEVEL: 'silent', DATABASE_URL: '' },
  });
  for await (const line of createInterface({ input: child.stdout! }))
    return { child, told: JSON.parse(line) as LiveServer };
  throw new Error('The server ended before it listened.');
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

async function acknowledgedThenKilled(folder: string): Promise<{ told: LiveServer; acknowledged: string[] }> {
  const { child, told } = await startServer(folder);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const name = documentName(told.planId, 'helps');
  const typists = told.cookies.map((cookie) => openTypist(`ws://127.0.0.1:${told.port}/collab`, cookie, name));
  try {
    await settled(...typists);
    const typing = typists.map((typist, who) => typeOn(typist, told.itemId, who));
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 2_500));
    child.kill('SIGKILL');
    const acknowledged = typing.flatMap((one) => [...one.acknowledged]);
    for (const one of typing) one.stop();
    return { told, acknowledged };
  } finally {
    child.kill('SIGKILL');
    await ended;
    for (const typist of typists) typist.leave();
  }
}

describe('P11, F1: kill -9 under ten people typing', () => {
  test.each(Array.from({ length: kills }, (_, index) => index + 1))(
    'kill %i: nothing that was acknowledged is missing',
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-kill-'));
      const { told, acknowledged } = await acknowledgedThenKilled(folder);
      const fresh = openDatabase({ dataDir: folder });
      useDatabase(fresh);
      try {
        const document = new Y.Doc();
        const { setAside } = await loadSection(document, told.planId, 'helps');
        const words = plainText(wordsFragment(itemsOf(document).get(told.itemId))!);
        expect(acknowledged.length).toBeGreaterThan(20);
        expect(acknowledged.filter((word) => !words.includes(word))).toEqual([]);
        expect(setAside).toBe(0);
      } finally {
        await fresh.close();
        useDatabase(undefined);
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
