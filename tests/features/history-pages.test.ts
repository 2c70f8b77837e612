import { afterEach, expect, test } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { itemRevisions } from '../../db/tables.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { ensurePlan } from '../../app/features/drafting/ensure-plan.server';
import { findSittings } from '../../app/features/history/find-sittings.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { newId } from '../../app/platform/ids';
import { anItem } from '../support/agreed-plan';
import { freshDatabase } from '../support/database';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => collaboration().stop());

const at = Date.parse('2026-06-01T09:00:00Z');

test('P11: page by page the history shows each sitting once, also where many ended at one moment', async () => {
  const { ffion, me } = await makeWillowCourt();
  const viewer = await viewerOfAccount(me);
  const { id: planId } = await inTransaction((tx) => ensurePlan(tx, ffion));
  // A whole part that was put away at once: three pages of one moment, with some before and after it.
  const moments = [
    ...Array.from({ length: 7 }, () => at - 60_000),
    ...Array.from({ length: 120 }, () => at),
    at + 60_000,
  ];
  const ids = moments.map(() => newId());
  await inTransaction(async (tx) => {
    for (const [index, moment] of moments.entries()) {
      const after = anItem('helps', `Answer ${index}`);
      const row = {
        id: ids[index]!,
        planId,
        section: 'helps',
        itemId: after.id,
        accountIds: [me],
        before: null,
      } as const;
      await tx
        .insert(itemRevisions)
        .values({ ...row, accountIds: [me], from: moment, until: moment, changes: ['added'], after });
    }
  });
  const { subject } = (await findSubject(ffion, me))!;
  const seen: string[] = [];
  const sizes: number[] = [];
  let before: string | undefined;
  do {
    const page = await findSittings(viewer, subject, 'helps', at + 120_000, 'Europe/London', { before });
    seen.push(...page.sittings.map(({ id }) => id));
    sizes.push(page.sittings.length);
    before = page.next ?? undefined;
  } while (before);
  expect(sizes).toEqual([50, 50, 28]);
  expect([...seen].sort()).toEqual([...ids].sort());
  expect(seen[0]).toBe(ids.at(-1));
  expect(ids.slice(0, 7)).toEqual(expect.arrayContaining(seen.slice(-7)));
});
