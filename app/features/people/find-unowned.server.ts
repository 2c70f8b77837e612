import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, postings, stays } from '#db/tables.server';
import { promisesOf } from '../../domain/agreement';
import type { AdjustmentOwner } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { startsTold } from '../../words/starts-told';
import { wordsHere } from '../../words/words-here.server';
import { frozenVersion } from '../incidents/frozen-version.server';
import { holdsAt } from '../sharing/visible-to.server';
import { mayReadAdjustments } from '../to-do/find-broken-promises.server';

/**
 * What plans promise and nobody makes sure of, in words: no one was asked, or who was asked works nowhere any more where
 * the person is. Which promise it is, is not told; by whom, to who may read them.
 *
 * @param agreed the version in use of each person's plan
 * @param now milliseconds UTC
 */
export async function findUnowned(
  viewer: Viewer,
  agreed: ReadonlyMap<string, { id: string }>,
  now: number,
): Promise<Map<string, string>> {
  const told = wordsHere(startsTold);
  const stillThere = await workingWith([...agreed.keys()], now);
  const unowned = new Map<string, string>();
  for (const [personId, { id }] of agreed) {
    const version = await frozenVersion(id);
    const owners = version ? promisesOf(version.content).map(({ owner }) => owner ?? null) : [];
    const nobody = owners.filter((owner) => owner === null).length;
    const left = new Map<string, { owner: AdjustmentOwner; count: number }>();
    for (const owner of owners) {
      if (!owner?.accountId || stillThere.has(`${personId} ${owner.accountId}`)) continue;
      left.set(owner.accountId, { owner, count: (left.get(owner.accountId)?.count ?? 0) + 1 });
    }
    const isNamed = left.size > 0 && (await mayReadAdjustments(viewer, personId, now));
    const lines = [...left.values()].map(({ owner, count }) => told.who_left(isNamed ? owner.name : null, count));
    if (nobody > 0) lines.unshift(`${told.nobody_makes_sure(nobody)}.`);
    if (lines.length > 0) unowned.set(personId, lines.join(' '));
  }
  return unowned;
}

/** Who works where each of these people is now: "person account". */
async function workingWith(personIds: string[], now: number): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await database()
    .read.selectDistinct({ personId: stays.personId, accountId: postings.accountId })
    .from(stays)
    .innerJoin(postings, and(eq(postings.siteId, stays.siteId), holdsAt(postings, now)))
    .innerJoin(accounts, and(eq(accounts.id, postings.accountId), isNull(accounts.closedAt)))
    .where(and(inArray(stays.personId, personIds), holdsAt(stays, now)));
  return new Set(rows.map(({ personId, accountId }) => `${personId} ${accountId}`));
}
