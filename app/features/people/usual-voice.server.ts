import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, circle, deciders } from '#db/tables.server';
import type { Voice } from '../../domain/plan';
import { during } from '../../domain/viewer';
import { usualVoice } from '../../domain/whose-words';
import { now } from '../../platform/clock';

/** Whose words an account's are in this person's plan where nobody said (P3). */
export async function usualVoiceOf(accountId: string, personId: string): Promise<Voice | null> {
  const { read } = database();
  const [account] = await read
    .select({ role: accounts.role, personId: accounts.personId, relation: circle.relation })
    .from(accounts)
    .leftJoin(circle, and(eq(circle.accountId, accounts.id), eq(circle.personId, personId)))
    .where(eq(accounts.id, accountId));
  if (!account) return null;
  const isPerson = account.role === 'person' && account.personId === personId;
  if (isPerson) return 'person_own_words';
  const deciding = await read
    .select()
    .from(deciders)
    .where(and(eq(deciders.personId, personId), eq(deciders.accountId, accountId)));
  const basis = deciding.find((each) => during(each, now()))?.basis ?? null;
  return usualVoice({ ...account, isPerson, basis });
}
