import { and, desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { accounts, circle, planVersions } from '#db/tables.server';
import { log } from '../../platform/log.server';
import { hashOfVersion, type PlanVersion } from './freeze-version.server';
import { plansTold } from '../../words/plans-told';
import { wordsHere } from '../../words/words-here.server';

const latestNumber = prepared<{ personId: string }, { id: string; number: number }>('latest-version', (query, value) =>
  query
    .select({ id: planVersions.id, number: planVersions.number })
    .from(planVersions)
    .where(eq(planVersions.personId, value('personId')))
    .orderBy(desc(planVersions.number))
    .limit(1),
);

/** The id of the version in use: the last agreed one. */
export async function latestVersionId(personId: string, query: Query = database().read): Promise<string | null> {
  const [latest] = await latestNumber(query, { personId });
  return latest?.id ?? null;
}

/** The version in use, checked against its hash; nothing where none was agreed. */
export async function versionInUse(personId: string): Promise<PlanVersion | null> {
  const id = await latestVersionId(personId);
  return id ? findVersion(id) : null;
}

/** A version whose content is not what was agreed: it must never be shown as if it were (H5). */
export class BrokenVersion extends Error {}

/** A version, checked against its hash. Throws BrokenVersion where they differ. */
export async function findVersion(versionId: string): Promise<PlanVersion | null> {
  const [version] = await database().read.select().from(planVersions).where(eq(planVersions.id, versionId));
  return version ? checked(version) : null;
}

/** The version of that number, checked against its hash. */
export async function findVersionByNumber(personId: string, number: number): Promise<PlanVersion | null> {
  const [version] = await database()
    .read.select()
    .from(planVersions)
    .where(and(eq(planVersions.personId, personId), eq(planVersions.number, number)));
  return version ? checked(version) : null;
}

function checked(version: PlanVersion): PlanVersion {
  if (hashOfVersion(version) === version.hash) return version;
  log().error({ versionId: version.id }, 'an agreed version is not what was agreed');
  throw new BrokenVersion('a version is not what was agreed');
}

export interface VersionInList {
  id: string;
  number: number;
  agreedAt: number;
  agreement: PlanVersion['agreement'];
}

/** All versions of a person's plan, newest first, without their content. */
export async function listVersions(personId: string): Promise<VersionInList[]> {
  return database()
    .read.select({
      id: planVersions.id,
      number: planVersions.number,
      agreedAt: planVersions.agreedAt,
      agreement: planVersions.agreement,
    })
    .from(planVersions)
    .where(eq(planVersions.personId, personId))
    .orderBy(desc(planVersions.number));
}

/** When the version after this one was agreed, milliseconds UTC; never for the one in use. */
export function supersededAt(versions: readonly Pick<VersionInList, 'number' | 'agreedAt'>[], number: number): number {
  return versions.find((each) => each.number === number + 1)?.agreedAt ?? Infinity;
}

/** Who gave the agreement, in the words of a page: the name, and how they belong to the person. */
export async function whoAgreed(
  version: Pick<PlanVersion, 'agreedBy' | 'personId'>,
): Promise<{ name: string; relation: string | null }> {
  const [found] = await database()
    .read.select({ name: accounts.name, relation: circle.relation })
    .from(accounts)
    .leftJoin(circle, and(eq(circle.accountId, accounts.id), eq(circle.personId, version.personId)))
    .where(eq(accounts.id, version.agreedBy));
  return found ?? { name: wordsHere(plansTold).account_is_gone, relation: null };
}
