import type { PlanVersion } from './freeze-version.server';

/** Who agreed, in one line: the person, or who lawfully decided for them and as what (P1). */
export function agreedInWords(
  version: Pick<PlanVersion, 'agreement' | 'basis'>,
  preferredName: string,
  by: { name: string; relation: string | null },
): string {
  const some = version.agreement === 'i_agree_with_some' ? ' with some of this' : ' this';
  if (version.basis === null) return `${preferredName} agreed${some}`;
  const who = by.relation ? `${by.name}, ${by.relation},` : by.name;
  if (version.agreement === 'agreed_best_interests') return `${who} decided this in ${preferredName}'s best interests`;
  return `${preferredName} agreed${some}, with ${who.replace(/,$/, '')}`;
}
