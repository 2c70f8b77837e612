import { accountEntries } from '#db/tables.server';
import type { AccountEntryBody, AccountEntryType } from '../../domain/incident-account';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import type { ExampleAccountEntry } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';

/**
 * What each of them said afterwards, as the same words would have been kept.
 *
 * @param startedAt milliseconds UTC
 */
export async function seedAccounts(
  { tx, accounts }: Seeding,
  about: { incidentId: string; personId: string },
  startedAt: number,
  entries: readonly ExampleAccountEntry[],
): Promise<void> {
  const { incidentId, personId } = about;
  const inTime = [...entries].sort((one, other) => one.after - other.after);
  for (const [index, entry] of inTime.entries()) {
    const accountId = idOf(accounts, entry.by);
    const { type, body } = entryOf(entry);
    const at = startedAt + entry.after * 60_000;
    const whose = entry.ofPerson ? 'person' : accountId;
    await tx
      .insert(accountEntries)
      .values({ id: newId(), incidentId, sequence: index + 1, type, whose, accountId, at, body });
    const action = type === 'differs' ? 'account.differs' : 'account.written';
    await record(tx, { at, accountId, action, personId, objectId: incidentId });
  }
}

function entryOf(entry: ExampleAccountEntry): { type: AccountEntryType; body: AccountEntryBody } {
  const { ofPerson, happened = '', nextTime = '', helpedBy = null, typedFor = false, differs } = entry;
  if (differs) return { type: 'differs', body: { words: differs, asksForChange: true } };
  const withHelp = typedFor || helpedBy !== null;
  const voice = !ofPerson ? 'staff' : withHelp ? 'person_supported' : 'person_own_words';
  const said = { happened, nextTime, pictures: [], sound: null };
  return { type: 'written', body: { ...said, voice, helpedBy, typedFor, finished: true, afterReading: false } };
}
