import type { AccountsInView } from './require-accounts.server';
import { closeAll } from './show-accounts.server';
import type { AccountsShown } from './accounts-view';

/** Staff who logged nothing, and have not said that they were elsewhere. */
export function hasNotSaid(request: Request, { reader }: Pick<AccountsInView, 'reader'>): boolean {
  return reader.standpoint === 'took_no_part' && new URL(request.url).searchParams.get('was') !== 'elsewhere';
}

/**
 * Staff who logged nothing say first whether they were there: who was, writes theirs before reading (P10). Until they
 * have said, nothing is open.
 *
 * @returns what is shown, whether they are asked, and whether something of somebody else is read
 */
export function openToReader(
  request: Request,
  shown: AccountsShown,
  { accounts, viewer, reader }: Pick<AccountsInView, 'accounts' | 'viewer' | 'reader'>,
): { shown: AccountsShown; asksIfThere: boolean; reads: boolean } {
  const typedIt = accounts.person.versions.some(({ accountId }) => accountId === viewer.accountId);
  const asksIfThere = shown.isOpen && !typedIt && hasNotSaid(request, { reader });
  const reads =
    !asksIfThere &&
    shown.accounts.some(({ author, isPersons, versions }) => versions.length > 0 && (isPersons || author !== null));
  return { shown: asksIfThere ? closeAll(shown) : shown, asksIfThere, reads };
}
