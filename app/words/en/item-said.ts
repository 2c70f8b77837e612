import type { Contact } from '../../domain/plan';
import { rich, type Mark } from '../sentences';

/** What stands with an answer where the plan is read. */
export const itemSaid = {
  names_restrictions: (labels: string[]) => `Names: ${labels.join(', ').toLowerCase()}`,
  contact: ({ name, relationship, phone, tellAfterRestriction }: Contact, call: Mark) =>
    rich(
      name,
      relationship && `, ${relationship}`,
      phone && rich(': ', call(phone)),
      tellAfterRestriction && '. Tell them after a restriction',
    ),
  promised: (owner: string | null, day: string | null) => {
    const who = owner ? `${owner} makes sure of this` : 'Nobody makes sure of this yet';
    return day ? `${who}, by ${day}` : who;
  },
  please_do_not_call: (names: string[]) => `Please do not call: ${names.join(', ')}`,
};
