import type { AccountsInView } from './require-accounts.server';
import { closeAll } from './show-accounts.server';
import type { AccountsShown } from './accounts-view';

/**
 * Staff who logged nothing say first whether they were there: who was, writes theirs before reading (P10). Until they
 * have said, nothing is open.
 *
 * @returns what is shown, whether they are asked, and whether something of somebody else is read
 */
export function openToReader(
  request: Request,
  shown: AccountsShown,
  { accounts, viewer }: Pick<AccountsInView, 'accounts' | 'viewer'>,
): { shown: AccountsShown; asksIfThere: boolean; reads: boolean } {
  const saysElsewhere = new URL(request.url).searchParams.get('was') === 'elsewhere';
  const typedIt = accounts.person.versions.some(({ accountId }) => accountId === viewer.accountId);
  const asksIfThere = shown.standpoint === 'took_no_part' && shown.isOpen && !typedIt && !saysElsewhere;
  const reads =
    !asksIfThere &&
    shown.accounts.some(({ author, isPersons, versions }) => versions.length > 0 && (isPersons || author !== null));
  return { shown: asksIfThere ? closeAll(shown) : shown, asksIfThere, reads };
}
