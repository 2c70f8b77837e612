import type { mail as en } from '../en/mail';

export const mail: typeof en = {
  subject: 'Mae rhywbeth yn aros amdanoch',
  by: (day) => `Mae gennych rywbeth i’w orffen erbyn ${day}.`,
  was_due: (day) => `Mae gennych rywbeth i’w orffen. Roedd i’w wneud ${day}.`,
  waits: 'Mae rhywbeth newydd yn aros amdanoch.',
  sign_in: 'Mewngofnodwch i’w weld.',
};
