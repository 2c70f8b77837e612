import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditEntries } from '../../db/tables.server';
import { lookForRestoredIn, type RestoredInWords } from '../../app/features/audit/restored.server';
import * as start from '../../app/routes/_index';
import * as people from '../../app/routes/people._index';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
let folder: string, court: WillowCourt, lead: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-restored-'));
  lookForRestoredIn(folder);
  const [at, backupAt] = [Date.UTC(2026, 5, 5, 10), Date.UTC(2026, 5, 3, 13, 32)];
  writeFileSync(path.join(folder, 'restored.json'), JSON.stringify({ at, backupAt, accessUnknown: false }));
  court = await makeWillowCourt();
  lead = await makeAccount(court.organisation, 'lead');
});
afterEach(() => {
  lookForRestoredIn(undefined);
  rmSync(folder, { recursive: true });
});

async function told(route: RouteModule, by: string) {
  const { body } = await callRoute(route, { path: '/', params: {}, cookie: await signedIn(by) });
  return (body as { restored?: RestoredInWords | null }).restored ?? null;
}
async function seen(by: string) {
  return callRoute(start, { path: '/', params: {}, cookie: await signedIn(by), form: { restored: 'seen' } });
}

it('H19: staff are told from when the copy is, until a lead or an administrator has seen it', async () => {
  const from = { backup: '3 June 2026, 2:32 pm', accessUnknown: false };
  expect(await told(people, court.sam)).toMatchObject(from);
  expect(await told(start, lead)).toMatchObject(from);
  expect(await told(start, court.administrator)).toMatchObject(from);
  expect([await told(start, court.me), await told(people, court.sister)]).toEqual([null, null]);

  expect((await seen(court.sam)).status).toBe(403);
  expect((await seen(court.me)).status).toBe(403);
  expect(existsSync(path.join(folder, 'restored.json'))).toBe(true);
  expect((await seen(lead)).status).toBe(303);
  expect((await seen(lead)).status).toBe(303);
  expect([await told(people, court.sam), await told(start, court.administrator)]).toEqual([null, null]);
  const written = await fresh.current.read.select().from(auditEntries).where(eq(auditEntries.action, 'backup.seen'));
  expect(written).toMatchObject([{ accountId: lead, personId: null }]);
});
