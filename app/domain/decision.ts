/** What a rule answers. Rules throw only for bugs; a refusal is a value with its reason. */
export type Decision<Reason extends string = string> = { allowed: true } | { allowed: false; reason: Reason };

export const allowed = { allowed: true } as const;

export function refused<Reason extends string>(reason: Reason): { allowed: false; reason: Reason } {
  return { allowed: false, reason };
}
