import { and, asc, eq } from 'drizzle-orm';
import type { Query } from '#db/database.server';
import { accountEntries, incidentEvents } from '#db/tables.server';
import { standpointOf, tookPart, type Reader } from '../../domain/account-access';
import { refused, type Decision } from '../../domain/decision';
import type { IncidentEvent } from '../../domain/incident';
import { foldAccounts, type AccountEntry, type IncidentAccounts } from '../../domain/incident-account';
import { incidentStanding } from '../../domain/incident-access';
import type { Viewer } from '../../domain/viewer';
import { incidentPlace } from '../incidents/incident-place.server';
import { incidentById, type IncidentRow } from '../incidents/keep-event.server';
import { findSubject, type FoundSubject } from '../people/find-subject.server';

export interface AccountsInside extends FoundSubject {
  allowed: true;
  incident: IncidentRow;
  accounts: IncidentAccounts;
  /** The sequence of the last entry; 0 before the first. */
  sequence: number;
  reader: Reader;
}

/**
 * The accounts of an incident, and how the viewer stands to them.
 *
 * @param query a transaction, where a command checks inside it
 * @param now milliseconds UTC
 * @returns `unseen` (404) and `not_permitted` (403) as for the incident itself (D4)
 */
export async function accountsInside(
  query: Query,
  viewer: Viewer,
  incidentId: string,
  now: number,
): Promise<AccountsInside | Extract<Decision<'unseen' | 'not_permitted'>, { allowed: false }>> {
  const [incident] = await incidentById(query, { id: incidentId });
  const found = incident && (await findSubject(incident.personId, viewer.accountId, query));
  if (!incident || !found) return refused('unseen');
  const standing = incidentStanding(viewer, found.subject, await incidentPlace(query, incident, now), now);
  if (standing === 'unseen' || standing === 'not_permitted') return refused(standing);
  const entries = await query
    .select()
    .from(accountEntries)
    .where(eq(accountEntries.incidentId, incidentId))
    .orderBy(asc(accountEntries.sequence));
  const accounts = foldAccounts(entries as unknown as AccountEntry[]);
  const logged = await query
    .select()
    .from(incidentEvents)
    .where(and(eq(incidentEvents.incidentId, incidentId), eq(incidentEvents.accountId, viewer.accountId)));
  const wasThere = tookPart(viewer.accountId, logged as unknown as IncidentEvent[], incident.endedAt);
  const standpoint = standpointOf(viewer, found.subject, standing, wasThere, accounts, now);
  if (standpoint === 'nobody') return refused('not_permitted');
  return {
    ...found,
    allowed: true,
    incident,
    accounts,
    sequence: entries.at(-1)?.sequence ?? 0,
    reader: { standpoint, accountId: viewer.accountId },
  };
}
