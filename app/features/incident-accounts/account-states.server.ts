import { inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accountEntries } from '#db/tables.server';
import { foldAccounts, stateOfAccount, type AccountEntry, type AccountState } from '../../domain/incident-account';

/** How far the person's account is, by incident; `not_asked` where nothing was written down (P10). */
export async function accountStates(incidentIds: readonly string[]): Promise<(incidentId: string) => AccountState> {
  const rows = incidentIds.length
    ? await database()
        .read.select()
        .from(accountEntries)
        .where(inArray(accountEntries.incidentId, [...incidentIds]))
    : [];
  const entries = new Map<string, AccountEntry[]>();
  for (const entry of rows as unknown as AccountEntry[]) {
    entries.set(entry.incidentId, [...(entries.get(entry.incidentId) ?? []), entry]);
  }
  return (incidentId) => stateOfAccount(foldAccounts(entries.get(incidentId) ?? []).person);
}
