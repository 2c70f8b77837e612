import type { AgreementStatus } from '../../domain/agreement';

interface Agreed {
  agreement: AgreementStatus;
  /** On what basis somebody decided for the person; null where they agreed themselves. */
  basis: string | null;
}

/** Who agreed, in one line: the person, or who lawfully decided for them and as what (P1). */
function whoAgreed(
  { agreement, basis }: Agreed,
  preferredName: string,
  by: { name: string; relation: string | null },
): string {
  const agreed = `${preferredName} agreed ${agreement === 'i_agree_with_some' ? 'with some of this' : 'this'}`;
  if (basis === null) return agreed;
  if (agreement !== 'agreed_best_interests')
    return `${agreed}, with ${by.name}${by.relation ? `, ${by.relation}` : ''}`;
  const who = by.relation ? `${by.name}, ${by.relation},` : by.name;
  return `${who} decided this in ${preferredName}'s best interests`;
}

/** What the server tells of a version. */
export const plansTold = {
  who_agreed: whoAgreed,
  account_is_gone: 'Somebody whose account is gone',
};
