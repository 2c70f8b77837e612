import type { TextField } from '../../domain/record-answers';

/** The fields of the record that the details of the uses say too. */
export const fromUses = ['place', 'howUsed', 'staffInvolved'] as const satisfies readonly TextField[];
export type FromUsesField = (typeof fromUses)[number];

/** What the page calls the new words of a field. */
export const renewedName = (field: FromUsesField) => `new:${field}` as const;

/** What the page calls the words that it filled in before anybody answered. */
export const filledName = (field: string) => `filled:${field}`;
