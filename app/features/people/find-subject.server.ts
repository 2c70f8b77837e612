import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { prepared } from '#db/prepared.server';
import { deciders, grants, people, stays } from '#db/tables.server';
import type { Subject } from '../../domain/access';

export type Person = typeof people.$inferSelect;

const personById = prepared<{ id: string }, Person>('person-by-id', (query, value) =>
  query.select().from(people).where(eq(people.id, value('id'))),
);
const staysOf = prepared<{ personId: string }, typeof stays.$inferSelect>('stays-of', (query, value) =>
  query.select().from(stays).where(eq(stays.personId, value('personId'))),
);
const grantsTo = prepared<{ personId: string; accountId: string }, typeof grants.$inferSelect>('grants-to', (query, value) =>
  query
    .select()
    .from(grants)
    .where(and(eq(grants.personId, value('personId')), eq(grants.accountId, value('accountId')))),
);
const deciderRows = prepared<{ personId: string; accountId: string }, typeof deciders.$inferSelect>(
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
  const [person] = await personById(query, { id: personId });
  if (!person) return null;
  const places = await staysOf(query, { personId });
  return {
    person,
    stays: places,
    subject: {
      personId,
      organisationId: person.organisationId,
      stays: places,
      grants: await grantsTo(query, { personId, accountId }),
      deciders: await deciderRows(query, { personId, accountId }),
    },
  };
}
