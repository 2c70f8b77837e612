import { createStore, del, entries, set } from 'idb-keyval';
import type { Sealed } from '../../platform/seal';

/** What this device keeps until it is sent. It can be read by the server alone (C7). */
export interface KeptRecord {
  accountId: string;
  /** Where it is to be sent. */
  path: string;
  sealed: Sealed;
}

const store = createStore('alongside', 'kept-words');

export function keepHere(id: string, kept: KeptRecord): Promise<void> {
  return set(id, kept, store);
}

export function forgetHere(id: string): Promise<void> {
  return del(id, store);
}

/** What is kept here of one account, by its id. */
export async function keptHere(accountId: string): Promise<[id: string, kept: KeptRecord][]> {
  const all = await entries<string, KeptRecord>(store);
  return all.filter(([, kept]) => kept.accountId === accountId);
}
