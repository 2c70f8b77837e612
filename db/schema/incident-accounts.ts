import type { AccountEntryBody, AccountEntryType, Whose } from '../../app/domain/incident-account';
import type { Kit } from './kit';

export function defineIncidentAccounts(k: Kit) {
  /** The accounts of an incident, the person's and the staff's: each version an entry, never changed (P10, P11). */
  const accountEntries = k.table(
    'account_entries',
    {
      /** Made with the form, so that the same form sent twice counts once. */
      id: k.text('id').primaryKey(),
      incidentId: k.text('incident_id').notNull(),
      sequence: k.integer('sequence').notNull(),
      type: k.text('type').$type<AccountEntryType>().notNull(),
      /** `person`, or the account of whose statement it is. */
      whose: k.text('whose').$type<Whose>().notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      body: k.json<AccountEntryBody>('body').notNull(),
    },
    (t) => [k.uniqueIndex('account_entries_sequence').on(t.incidentId, t.sequence)],
  );
  return { accountEntries };
}
