import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { auditEntries, sessions } from '../../db/tables.server';
import { writeLooksThatWait } from '../../app/features/audit/look-later.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import { log } from '../../app/platform/log.server';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const looked = Date.UTC(2026, 5, 3, 13, 32);
let court: WillowCourt, sam: string, elsewhere: string, me: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  [sam, elsewhere, me] = [await signedIn(court.sam), await signedIn(court.elsewhere), await signedIn(court.me)];
  await inTransaction((tx) => tx.update(sessions).set({ expiresAt: looked * 2 }));
  setClock(() => looked);
});
afterEach(() => setClock(undefined));

const pragma = (text: string) =>
  inTransaction(async (tx) => void (tx as unknown as BetterSQLite3Database).run(sql.raw(`PRAGMA ${text}`)));

/** No page more than there is, and none of those with room. */
async function fillDisk(): Promise<void> {
  await pragma('max_page_count = 1');
  const { sam: accountId, ffion: personId, versionId: objectId } = court;
  const fill = async (detail: string | null) => {
    const entry = { at: looked, accountId, action: 'signed.in', personId, objectId, detail } as const;
    for (;;) await inTransaction((tx) => tx.insert(auditEntries).values({ id: newId(), ...entry }));
  };
  await expect(fill('x'.repeat(300))).rejects.toThrow(/full/);
  await expect(fill(null)).rejects.toThrow(/full/);
}
async function card(cookie: string) {
  return (await rightNowCard({ url: `/people/${court.ffion}/now`, headers: { cookie } }))?.body.toString() ?? null;
}
async function looks() {
  return database().read.select().from(auditEntries).where(eq(auditEntries.action, 'card.looked'));
}

describe('F2, H3: a disk that is full', () => {
  it('leaves the card readable for who may see it, and nobody else; the look is written when there is room (P12)', async () => {
    const told: unknown[] = [];
    const { error } = log();
    log().error = ((about: unknown) => void told.push(about)) as typeof error;
    try {
      await fillDisk();
      expect(await card(sam)).toContain('Hold up my two cards.');
      expect(await card(me)).toContain('Hold up my two cards.');
      expect(await card(elsewhere)).toBeNull();
    } finally {
      log().error = error;
    }
    expect(await looks()).toEqual([]);
    await expect(writeLooksThatWait()).rejects.toThrow(/full/);
    // Loudly, and by ids alone (D19).
    expect(told).toMatchObject([{ look: { accountId: court.sam, personId: court.ffion, action: 'card.looked' } }]);
    expect(JSON.stringify(told)).not.toMatch(/Ffion|Sam|cards/);

    await pragma('max_page_count = 1000000');
    setClock(() => looked + 60 * 60_000);
    await writeLooksThatWait();
    await writeLooksThatWait();
    expect(await looks()).toMatchObject([{ at: looked, accountId: court.sam, personId: court.ffion }]);
  });
});
