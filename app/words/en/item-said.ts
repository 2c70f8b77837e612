import type { KeptKind } from '../../domain/picture';
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
  /** Where there are no words to stand for it, on the plan, the card and on paper. */
  without_words: {
    sound: 'A voice note. Nobody wrote down yet what it says.',
    photo: 'A photo. Nobody wrote down yet what it shows.',
    drawing: 'A drawing. Nobody wrote down yet what it shows.',
  } satisfies Record<KeptKind | 'sound', string>,
  promised: (owner: string | null, day: string | null) => {
    const who = owner ? `${owner} makes sure of this` : 'Nobody makes sure of this yet';
    return day ? `${who}, by ${day}` : who;
  },
  please_do_not_call: (names: string[]) => `Please do not call: ${names.join(', ')}`,
};
