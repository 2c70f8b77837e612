import type { itemSaid as en } from '../en/item-said';
import { rich } from '../sentences';

export const itemSaid: typeof en = {
  names_restrictions: (labels) => `Yn enwi: ${labels.join(', ').toLowerCase()}`,
  contact: ({ name, relationship, phone, tellAfterRestriction }, call) =>
    rich(
      name,
      relationship && `, ${relationship}`,
      phone && rich(': ', call(phone)),
      tellAfterRestriction && '. Rhowch wybod iddyn nhw ar ôl cyfyngiad',
    ),
  without_words: {
    sound: 'Nodyn llais. Does neb wedi ysgrifennu eto beth mae’n ei ddweud.',
    photo: 'Ffotograff. Does neb wedi ysgrifennu eto beth mae’n ei ddangos.',
    drawing: 'Darlun. Does neb wedi ysgrifennu eto beth mae’n ei ddangos.',
  },
  promised: (owner, day) => {
    const who = owner ? `Mae ${owner} yn gwneud yn siŵr o hyn` : 'Does neb yn gwneud yn siŵr o hyn eto';
    return day ? `${who}, erbyn ${day}` : who;
  },
  please_do_not_call: (names) => `Peidiwch â ffonio: ${names.join(', ')}`,
};
