import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { environment } from '../../platform/environment.server';
import { dateInWords, clockInWords } from '../../platform/times-here.server';
import { record } from './record.server';

export interface RestoredInWords {
  /** "3 June 2026, 2:32 pm" */
  backup: string;
  restored: string;
  accessUnknown: boolean;
}

const kept = z.object({ at: z.number(), backupAt: z.number(), accessUnknown: z.boolean() });
const zone = 'Europe/London';

let instead: string | undefined;

/** For tests: a folder of their own. */
export function lookForRestoredIn(folder: string | undefined): void {
  instead = folder;
}

/** Where the command that restores says it, until somebody has seen it. */
function file(): string {
  return path.join(instead ?? environment().dataDir, 'restored.json');
}

/** The database is a backup that was restored, and nobody has said that they have seen it (H19). */
export function findRestored(): RestoredInWords | null {
  if (!existsSync(file())) return null;
  const { at, backupAt, accessUnknown } = kept.parse(JSON.parse(readFileSync(file(), 'utf8')));
  return { backup: momentOf(backupAt), restored: momentOf(at), accessUnknown };
}

function momentOf(at: number): string {
  return `${dateInWords(at, zone)}, ${clockInWords(at, zone)}`;
}

/** A lead or an administrator has seen it: it is written down, and nobody is told any more. */
export async function takeRestoredSeen(viewer: Viewer): Promise<Response> {
  if (viewer.role !== 'lead' && viewer.role !== 'administrator') throw data(null, { status: 403 });
  if (existsSync(file())) {
    await inTransaction((tx) => record(tx, { at: now(), accountId: viewer.accountId, action: 'backup.seen' }));
    rmSync(file(), { force: true });
  }
  return redirect('/', 303);
}
