import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { dialect } from '../../db/dialect.server';
import {
  accountEntries,
  itemViews,
  siteSettings,
  auditEntries,
  auditSeals,
  incidentEvents,
  organisations,
  planVersions,
} from '../../db/tables.server';
import { record } from '../../app/features/audit/record.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { makeAccount, makeOrganisation, makePerson } from '../support/fixtures';

freshDatabase();

function organisation(name: string) {
  return { id: newId(), name, createdAt: 1 };
}

async function names() {
  const rows = await database()
    .read.select({ name: organisations.name })
    .from(organisations)
    .orderBy(organisations.name);
  return rows.map(({ name }) => name);
}

/** Drizzle wraps the database's own message. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  const said: string[] = [];
  for (let each = error; each instanceof Error; each = each.cause) said.push(each.message);
  return said.join(' / ');
}

describe('a transaction', () => {
  it('keeps all it wrote, or nothing', async () => {
    await expect(
      inTransaction(async (tx) => {
        await tx.insert(organisations).values(organisation('half'));
        throw new Error('stopped half way');
      }),
    ).rejects.toThrow('stopped half way');
    expect(await names()).toEqual([]);
  });

  it('that fails takes nothing of its neighbours with it', async () => {
    const settled = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((name) =>
        inTransaction(async (tx) => {
          await tx.insert(organisations).values(organisation(name));
          if (name === 'b') throw new Error('no');
        }),
      ),
    );
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await names()).toEqual(['a', 'c', 'd']);
  });

  it('loses no update when fifty read and write the same row at once', async () => {
    const id = await makeOrganisation({ name: '0' });
    await Promise.all(
      Array.from({ length: 50 }, () =>
        inTransaction(async (tx) => {
          const [row] = await tx.select().from(organisations).where(eq(organisations.id, id));
          await tx
            .update(organisations)
            .set({ name: String(Number(row?.name) + 1) })
            .where(eq(organisations.id, id));
        }),
      ),
    );
    expect(await names()).toEqual(['50']);
  });

  it('tells of itself after the commit, and never of what did not happen', async () => {
    const heard: string[] = [];
    await inTransaction(async (tx) => {
      tx.afterCommit(() => heard.push('kept'));
      await tx.insert(organisations).values(organisation('a'));
      expect(heard).toEqual([]);
    });
    await inTransaction(async (tx) => {
      tx.afterCommit(() => heard.push('never'));
      throw new Error('no');
    }).catch(() => {});
    expect(heard).toEqual(['kept']);
  });
});

describe('append-only tables (C5, H5, P11)', () => {
  async function oneOfEach() {
    const organisationId = await makeOrganisation();
    const personId = await makePerson(organisationId);
    const account = await makeAccount(organisationId, 'person', { personId });
    await makeVersion(personId, account, aPlan([anItem('helps', 'Wait.')]));
    await inTransaction(async (tx) => {
      await record(tx, { at: 1, accountId: null, action: 'signed.in' });
      await tx.insert(auditSeals).values({ sequence: 1, entryId: 'e', hash: 'h', sealedAt: 1 });
      await tx.insert(incidentEvents).values({
        id: newId(),
        incidentId: 'i',
        sequence: 1,
        type: 'note',
        accountId: 'a',
        at: 1,
        body: { text: 'x' },
      });
      const entry = { id: newId(), incidentId: 'i', sequence: 1, whose: 'person', accountId: 'a', at: 1 };
      await tx.insert(accountEntries).values({ ...entry, type: 'asked', body: { answer: 'not_now' } });
      const setting = { id: newId(), siteId: 's', accountId: 'a', at: 1 };
      await tx.insert(siteSettings).values({ ...setting, key: 'planReviewWeeks', value: 3 });
      const view = { id: newId(), personId, section: 'helps' as const, itemId: 'i', by: 'Dr Sethi', at: 1 };
      await tx.insert(itemViews).values({ ...view, words: 'x' });
    });
  }
  const protectedTables = {
    accountEntries,
    auditEntries,
    auditSeals,
    incidentEvents,
    itemViews,
    planVersions,
    siteSettings,
  };

  for (const [name, table] of Object.entries(protectedTables)) {
    it(`${name} refuses UPDATE and DELETE`, async () => {
      await oneOfEach();
      const [before] = await database().read.select().from(table);
      expect(before).toBeDefined();
      expect(await refusal(inTransaction(async (tx) => tx.delete(table)))).toContain('append-only');
      const change = sql`update ${table} set ${sql.identifier(name === 'auditSeals' ? 'hash' : 'id')} = 'changed'`;
      expect(await refusal(runRaw(change))).toContain('append-only');
      expect(await database().read.select().from(table)).toEqual([before]);
    });
  }

  it('refuse INSERT OR REPLACE and TRUNCATE too', async () => {
    await oneOfEach();
    const [before] = await database().read.select().from(auditSeals);
    const way =
      dialect === 'sqlite'
        ? sql`insert or replace into ${auditSeals} (sequence, entry_id, hash, sealed_at) values (1, 'e', 'forged', 1)`
        : sql`truncate ${auditSeals}`;
    expect(await refusal(runRaw(way))).toContain('append-only');
    expect(await database().read.select().from(auditSeals)).toEqual([before]);
  });
});

if (dialect === 'sqlite') {
  it('the reader cannot write', async () => {
    const stray = database().read.insert(organisations).values(organisation('stray'));
    expect(await refusal(Promise.resolve(stray))).toContain('readonly');
    expect(await names()).toEqual([]);
  });
}

function runRaw(statement: ReturnType<typeof sql>): Promise<unknown> {
  return inTransaction(async (tx) => {
    const raw = tx as unknown as { run?(query: unknown): unknown; execute?(query: unknown): Promise<unknown> };
    return raw.run ? raw.run(statement) : raw.execute?.(statement);
  });
}
