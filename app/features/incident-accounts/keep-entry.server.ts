import { eq } from 'drizzle-orm';
import { inTransaction } from '#db/connection.server';
import { accountEntries } from '#db/tables.server';
import type { AuditAction } from '../../domain/audit';
import { refused } from '../../domain/decision';
import { mostEntries, type AccountEntryBodies, type AccountEntryType, type Whose } from '../../domain/incident-account';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { canonicalJson } from '../../platform/hash.server';
import { record } from '../audit/record.server';
import { accountsInside, type AccountsInside } from './accounts-inside.server';

/** What is to be kept, as the rule found it inside the transaction. */
export interface Keeping<Type extends AccountEntryType> {
  type: Type;
  whose: Whose;
  body: AccountEntryBodies[Type];
}

export type KeepingRefusal =
  | 'unseen'
  | 'not_permitted'
  /** The same id was used for something else. */
  | 'conflict'
  /** So much was kept already that it would be a heap. */
  | 'full';
export type EntryKept<Refusal extends string = never> =
  | { allowed: true; inside: AccountsInside }
  | { allowed: false; reason: KeepingRefusal | Refusal };

const audited: Record<AccountEntryType, AuditAction> = {
  asked: 'account.asked',
  written: 'account.written',
  differs: 'account.differs',
  sent_on: 'account.sent-on',
  learning_chosen: 'learning.chosen',
  talked: 'learning.talked',
};

/**
 * Appends one entry to the accounts of an incident, with its audit row: durable when it resolves, and counted once
 * however often the same form is posted (P11).
 *
 * @param posted what the form said: the same id with something else is a conflict
 * @param decide the rule, asked with what stands there at that moment
 */
export function keepEntry<Type extends AccountEntryType, Refusal extends string>(
  viewer: Viewer,
  incidentId: string,
  id: string,
  posted: Partial<AccountEntryBodies[Type]>,
  decide: (inside: AccountsInside) => Keeping<Type> | { allowed: false; reason: Refusal },
): Promise<EntryKept<Refusal>> {
  return inTransaction(async (tx): Promise<EntryKept<Refusal>> => {
    const at = now();
    const inside = await accountsInside(tx, viewer, incidentId, at);
    if (!inside.allowed) return inside;
    const [known] = await tx.select().from(accountEntries).where(eq(accountEntries.id, id));
    if (known) {
      const isTheirs = known.incidentId === incidentId && known.accountId === viewer.accountId;
      return isTheirs && saysTheSame(known.body, posted) ? { allowed: true, inside } : refused('conflict');
    }
    const keeping = decide(inside);
    if ('allowed' in keeping) return keeping;
    if (inside.sequence >= mostEntries) return refused('full');
    const { type, whose, body } = keeping;
    const sequence = inside.sequence + 1;
    const { accountId } = viewer;
    await tx.insert(accountEntries).values({ id, incidentId, sequence, type, whose, accountId, at, body });
    const { personId } = inside.subject;
    await record(tx, { at, accountId, action: audited[type], personId, objectId: incidentId });
    return { allowed: true, inside };
  });
}

function saysTheSame(kept: object, posted: object): boolean {
  const said = Object.fromEntries(Object.keys(posted).map((key) => [key, kept[key as keyof typeof kept]]));
  return canonicalJson(said) === canonicalJson(posted);
}
