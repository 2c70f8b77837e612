import { and, asc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { sites, stays } from '#db/tables.server';
import { holdsAt } from '../sharing/visible-to.server';

export interface Place {
  id: string;
  name: string;
}

/** Where a person stays now. */
export function placesOf(personId: string, now: number): Promise<Place[]> {
  return database()
    .read.selectDistinct({ id: sites.id, name: sites.name })
    .from(stays)
    .innerJoin(sites, eq(sites.id, stays.siteId))
    .where(and(eq(stays.personId, personId), holdsAt(stays, now)))
    .orderBy(asc(sites.name));
}
