import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as tables from '../../db/tables.server';
import { usualPreferences } from '../../app/domain/viewer';
import { backup } from '../../app/server/backup';
import { restore } from '../../app/server/restore';
import { runningDatabase } from '../support/running-database';

let folder: string, file: string, copy: string;
const { start, stop } = runningDatabase(() => file);

const far = Date.UTC(2030, 0, 1);
const backedUp = Date.UTC(2026, 5, 3, 13);
const ended = Date.UTC(2026, 5, 4, 9);
const at = new Date('2026-06-05T10:42:00Z');

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-restore-'));
  [file, copy] = [path.join(folder, 'alongside.db'), path.join(folder, 'elsewhere', 'copy.db')];
  const { write } = await start();
  await write(async (tx) => {
    const account = { organisationId: 'o', role: 'supporter', name: 'Dee', mustChangePassword: false } as const;
    const more = { preferences: usualPreferences, createdAt: 1 };
    for (const id of ['dee', 'sam'])
      await tx.insert(tables.accounts).values({ id, email: id, passwordHash: `old-${id}`, ...account, ...more });
    const grant = { personId: 'ffion', accountId: 'dee', level: 'see', purpose: 'x', grantedBy: 'me' } as const;
    for (const section of ['helps', 'avoid'] as const)
      await tx.insert(tables.grants).values({ id: section, section, from: 1, until: far, ...grant });
    const decider = { personId: 'ffion', accountId: 'dee', basis: '003', reason: 'x' } as const;
    await tx.insert(tables.deciders).values({ id: 'decider', from: 1, until: far, ...decider });
    const posting = { accountId: 'sam', siteId: 's', role: 'worker' } as const;
    for (const id of ['left', 'stays'])
      await tx.insert(tables.postings).values({ id, from: 1, until: null, ...posting });
    await tx.insert(tables.stays).values({ id: 'stay', personId: 'ffion', siteId: 's', from: 1 });
    await tx.insert(tables.sessions).values({ idHash: 'open', accountId: 'sam', createdAt: 1, expiresAt: far });
    await tx.insert(tables.auditEntries).values({ id: 'a', at: backedUp, action: 'signed.in' });
  });
  backup(file, copy);
  await write(async (tx) => {
    await tx.update(tables.grants).set({ withdrawnAt: ended }).where(eq(tables.grants.id, 'helps'));
    await tx.update(tables.deciders).set({ until: ended });
    await tx.update(tables.postings).set({ until: ended }).where(eq(tables.postings.id, 'left'));
    await tx.update(tables.stays).set({ until: ended });
    await tx.update(tables.accounts).set({ closedAt: ended }).where(eq(tables.accounts.id, 'dee'));
    const reset = { passwordHash: 'new-sam', mustChangePassword: true };
    await tx.update(tables.accounts).set(reset).where(eq(tables.accounts.id, 'sam'));
  });
  await stop();
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const told = () => JSON.parse(readFileSync(path.join(folder, 'restored.json'), 'utf8')) as unknown;

describe('H19: a restored backup gives back no access that was taken back since', () => {
  it('grants, deciders, postings, stays and accounts that ended stay ended, and the newest password counts', async () => {
    restore(copy, file, at);
    const { read } = await start();
    const grants = await read.select().from(tables.grants);
    expect(Object.fromEntries(grants.map(({ id, withdrawnAt }) => [id, withdrawnAt]))).toEqual({
      helps: ended,
      avoid: null,
    });
    expect(await read.select().from(tables.deciders)).toMatchObject([{ until: ended }]);
    const postings = await read.select().from(tables.postings);
    expect(Object.fromEntries(postings.map(({ id, until }) => [id, until]))).toEqual({ left: ended, stays: null });
    expect(await read.select().from(tables.stays)).toMatchObject([{ until: ended }]);
    const accounts = await read.select().from(tables.accounts).orderBy(tables.accounts.id);
    expect(accounts).toMatchObject([
      { id: 'dee', closedAt: ended, passwordHash: 'old-dee', mustChangePassword: false },
      { id: 'sam', closedAt: null, passwordHash: 'new-sam', mustChangePassword: true },
    ]);
  });

  it('everybody signs in anew, and each is written down', async () => {
    restore(copy, file, at);
    const { read } = await start();
    expect(await read.select().from(tables.sessions)).toMatchObject([{ revokedAt: at.getTime() }]);
    const written = await read.select().from(tables.auditEntries).orderBy(tables.auditEntries.id);
    const since = written.filter(({ id }) => id !== 'a');
    expect(since.every((entry) => entry.at === at.getTime() && entry.accountId === null)).toBe(true);
    expect(since.map(({ action, personId, objectId }) => [action, personId, objectId])).toEqual([
      ['backup.restored', null, null],
      ['grant.withdrawn', 'ffion', 'helps'],
      ['decider.ended', 'ffion', 'decider'],
      ['stay.ended', 'ffion', 'stay'],
      ['posting.ended', null, 'left'],
      ['account.closed', null, 'dee'],
      ['password.reset', null, 'sam'],
    ]);
    expect(told()).toEqual({ at: at.getTime(), backupAt: backedUp, accessUnknown: false });
  });

  it('where the database before it is damaged or gone, it says that nobody knows what had ended', async () => {
    writeFileSync(file, 'this was a database once, and now it is only words'.repeat(100));
    const aside = restore(copy, file, at);
    expect(existsSync(aside!)).toBe(true);
    expect(told()).toEqual({ at: at.getTime(), backupAt: backedUp, accessUnknown: true });
    writeFileSync(file, '');
    expect(existsSync(restore(copy, file, new Date(at.getTime() + 60_000))!)).toBe(true);
    expect(told()).toMatchObject({ accessUnknown: true });
    rmSync(file);
    expect(restore(copy, file, at)).toBeNull();
    expect(told()).toMatchObject({ accessUnknown: true });
    const { read } = await start();
    expect(await read.select().from(tables.sessions)).toMatchObject([{ revokedAt: at.getTime() }]);
  });
});
