import type { incidentAccountRefusals as en } from '../en/incident-account-refusals';

export const incidentAccountRefusals: typeof en = {
  not_complete: 'Dydy’r dudalen hon ddim yn gyflawn. Agorwch hi eto, yna rhowch gynnig arall arni.',
  words_too_long: 'Mae hynny’n rhy hir. Defnyddiwch 4000 o lythrennau ar y mwyaf.',
  name_too_long: 'Mae hynny’n rhy hir. Defnyddiwch 200 o lythrennau ar y mwyaf.',
  nothing_said: 'Does dim byd yma eto. Dywedwch rywbeth yn gyntaf.',
  words_missing: 'Ysgrifennwch ychydig eiriau yn gyntaf.',
  say_if_helped: 'Dewiswch ie neu na.',
  choose_answer: 'Dewiswch un o’r atebion.',
  changed_meanwhile: 'Nid hwn yw’r diweddaraf mwyach. Mae eich geiriau yma o hyd. Cadwch nhw eto i’w cadw hefyd.',
  given_already: 'Mae’r hanes wedi’i roi’n barod.',
  too_many_pictures: 'Mae 12 llun yma’n barod. Tynnwch un yn gyntaf.',
  full: 'Does dim mwy o le yma. Siaradwch â rhywun am y peth.',
  no_such_symbol: 'Allwn ni ddim dod o hyd i’r symbol hwn. Dewiswch un arall.',
  part_not_open: 'Dydy’r rhan hon o’r cynllun ddim ar agor i chi. Dewiswch un arall.',
  too_many: 'Mae llawer o’ch awgrymiadau’n aros am ateb. Arhoswch am rai atebion yn gyntaf.',
};
