/** That who leads, and signed, is not somebody who looks from outside; nothing where they are. */
export function managerTookPart({ wrote, used }: { wrote: boolean; used: boolean }): string {
  return [wrote && 'They wrote this record too.', used && 'They used a restriction in it.'].filter(Boolean).join(' ');
}
