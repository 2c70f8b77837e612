import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { dialect } from '../../db/dialect.server';
import { auditEntries, auditSeals } from '../../db/tables.server';
import { record } from '../../app/features/audit/record.server';
import { sealChain } from '../../app/features/audit/seal-chain.server';
import { verifyChain } from '../../app/features/audit/verify-chain.server';
import { freshDatabase } from '../support/database';

freshDatabase();

async function write(count: number) {
  await inTransaction(async (tx) => {
    for (let n = 0; n < count; n++)
      await record(tx, { at: n, accountId: `account-${n}`, action: 'card.looked', personId: 'p' });
  });
}

/** As somebody with the file in their hands would: past the triggers. */
async function tamper(statement: ReturnType<typeof sql>) {
  const triggers =
    dialect === 'sqlite'
      ? ['audit_entries_no_update', 'audit_entries_no_delete', 'audit_seals_no_update', 'audit_seals_no_delete'].map(
          (name) => sql.raw(`drop trigger ${name}`),
        )
      : [
          sql.raw('alter table audit_entries disable trigger all'),
          sql.raw('alter table audit_seals disable trigger all'),
        ];
  await inTransaction(async (tx) => {
    const raw = tx as unknown as { run?(query: unknown): unknown; execute?(query: unknown): Promise<unknown> };
    for (const each of [...triggers, statement]) await (raw.run ? raw.run(each) : raw.execute?.(each));
  });
}

describe('the audit chain (C5)', () => {
  it('is whole after sealing, and tells its unsealed tail', async () => {
    await write(5);
    expect(await verifyChain()).toEqual({ whole: true, sealed: 0, unsealed: 5 });
    expect(await sealChain(10)).toBe(5);
    await write(2);
    expect(await verifyChain()).toEqual({ whole: true, sealed: 5, unsealed: 2 });
    await sealChain(11);
    expect(await verifyChain()).toEqual({ whole: true, sealed: 7, unsealed: 0 });
    expect(await sealChain(12)).toBe(0);
  });

  it('seals an entry that another node committed late, and each entry once', async () => {
    await write(3);
    await sealChain(10);
    const [first] = await database().read.select().from(auditSeals).where(eq(auditSeals.sequence, 1));
    const earlier = `${first!.entryId.slice(0, -12)}000000000000`;
    await inTransaction(async (tx) => {
      await tx.insert(auditEntries).values({ id: earlier, at: 1, action: 'card.looked' });
    });
    expect(await sealChain(11)).toBe(1);
    await write(2);
    expect(await sealChain(12)).toBe(2);
    expect(await verifyChain()).toEqual({ whole: true, sealed: 6, unsealed: 0 });
  });

  it('names the first row whose entry was changed', async () => {
    await write(5);
    await sealChain(10);
    const [third] = await database().read.select().from(auditSeals).where(eq(auditSeals.sequence, 3));
    await tamper(sql`update ${auditEntries} set account_id = 'somebody-else' where id = ${third?.entryId}`);
    expect(await verifyChain()).toMatchObject({ whole: false, brokenAt: 3, entryId: third?.entryId });
  });

  it('names the row whose entry is gone, and a seal that is missing', async () => {
    await write(4);
    await sealChain(10);
    const [second] = await database().read.select().from(auditSeals).where(eq(auditSeals.sequence, 2));
    await tamper(sql`delete from ${auditEntries} where id = ${second?.entryId}`);
    expect(await verifyChain()).toMatchObject({
      whole: false,
      brokenAt: 2,
      reason: 'the entry that was sealed is gone',
    });
  });

  it('notices that a seal was taken out', async () => {
    await write(4);
    await sealChain(10);
    await tamper(sql`delete from ${auditSeals} where sequence = 2`);
    expect(await verifyChain()).toMatchObject({ whole: false, brokenAt: 3 });
  });
});
