import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { deciders, grants, people, stays } from '#db/tables.server';
import { can, type Action, type Subject } from '../../domain/access';
import type { Viewer } from '../../domain/viewer';

export type Person = typeof people.$inferSelect;

interface PersonRow {
  person: Person;
  /** One row for each; nothing where there is none. */
  stay: typeof stays.$inferSelect | null;
}

const personWithStays = prepared<{ id: string }, PersonRow>('person-with-stays', (query, value) =>
  query
    .select({ person: people, stay: stays })
    .from(people)
    .leftJoin(stays, eq(stays.personId, people.id))
    .where(eq(people.id, value('id'))),
);
const grantsTo = prepared<{ personId: string; accountId: string }, typeof grants.$inferSelect>(
  'grants-to',
  (query, value) =>
    query
      .select()
      .from(grants)
      .where(and(eq(grants.personId, value('personId')), eq(grants.accountId, value('accountId')))),
);
const decidersFor = prepared<{ personId: string; accountId: string }, typeof deciders.$inferSelect>(
  'decider-rows',
  (query, value) =>
    query
      .select()
      .from(deciders)
      .where(and(eq(deciders.personId, value('personId')), eq(deciders.accountId, value('accountId')))),
);

export interface FoundSubject {
  person: Person;
  subject: Subject;
  stays: (typeof stays.$inferSelect)[];
}

/**
 * A person with everything that decides what `accountId` may do with their things.
 *
 * @param query a transaction, where a command checks inside it
 */
export async function findSubject(
  personId: string,
  accountId: string,
  query: Query = database().read,
): Promise<FoundSubject | null> {
  const found = await findWithoutRights(personId, query);
  return found && addRights(found, accountId, query);
}

/**
 * The same for one action, without the grants and deciders where a shift alone allows it: rights only ever add up, so
 * what is allowed without them is allowed with them.
 */
export async function findSubjectFor(
  viewer: Viewer,
  action: Action,
  personId: string,
  now: number,
  query: Query = database().read,
): Promise<FoundSubject | null> {
  const found = await findWithoutRights(personId, query);
  if (!found || can(viewer, action, found.subject, now)) return found;
  return addRights(found, viewer.accountId, query);
}

async function findWithoutRights(personId: string, query: Query): Promise<FoundSubject | null> {
  const rows = await personWithStays(query, { id: personId });
  const person = rows[0]?.person;
  if (!person) return null;
  const places = rows.flatMap(({ stay }) => stay ?? []);
  const { organisationId } = person;
  return { person, stays: places, subject: { personId, organisationId, stays: places, grants: [], deciders: [] } };
}

async function addRights(found: FoundSubject, accountId: string, query: Query): Promise<FoundSubject> {
  const { personId } = found.subject;
  const grantRows = await grantsTo(query, { personId, accountId });
  const deciderRows = await decidersFor(query, { personId, accountId });
  return { ...found, subject: { ...found.subject, grants: grantRows, deciders: deciderRows } };
}
