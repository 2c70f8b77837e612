import type { RestrictionUse } from './incident';
import { useDetailFields } from './use-details';

/** The answers of the record that follow from how the restrictions were done: nothing is typed twice (P14). */
export type FromUses = Partial<Record<'howUsed' | 'staffInvolved' | 'place', { value: 'said' | 'not_sure' }>>;

type Used = Pick<RestrictionUse, 'type' | 'described' | 'said'>;

/** What is said well enough by the details of the restrictions that happened; "not known" is told apart. */
export function recordFromUses(uses: readonly Used[]): FromUses {
  if (uses.length === 0) return {};
  const from: FromUses = {};
  if (uses.every(isDescribed)) from.howUsed = { value: 'said' };
  if (uses.some(({ said }) => said.room?.value)) from.place = { value: 'said' };
  const held = uses.map(({ said }) => said.holders?.value ?? []);
  if (uses.every(({ type }) => type === 'physical') && held.every((holders) => holders.length > 0)) {
    const unknown = held.flat().some(({ who }) => who === null);
    from.staffInvolved = { value: unknown ? 'not_sure' : 'said' };
  }
  return from;
}

function isDescribed({ described, said }: Used): boolean {
  return (
    Boolean(described) || useDetailFields.some((field) => field !== 'room' && (said[field]?.value.length ?? 0) > 0)
  );
}
