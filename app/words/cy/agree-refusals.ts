import type { agreeRefusals as en } from '../en/agree-refusals';

export const agreeRefusals: typeof en = {
  answer_missing: 'Dewiswch un o’r atebion.',
  read_it_again: 'Darllenwch ef eto, wedyn atebwch.',
  note_too_long: 'Mae hynny’n rhy hir. Defnyddiwch lai o eiriau.',
  day_missing: 'Dewiswch ddiwrnod i edrych eto.',
  day_outside: 'Dewiswch ddiwrnod o yfory ymlaen, o fewn blwyddyn.',

  not_yours_to_give: 'Nid chi sydd i roi’r ateb hwn. Ni newidiwyd dim.',
  reason_missing: 'Ysgrifennwch y rheswm, a sut y cymeron nhw ran.',
  nothing_written: 'Does dim wedi’i ysgrifennu eto. Ysgrifennwch ateb yn gyntaf.',
  nothing_marked: 'Ticiwch “Ddim yn iawn eto” wrth y rhannau sydd ddim yn iawn. Wedyn atebwch eto.',
  turned_unanswered: 'Gall rhai atebion ddweud rhywbeth arall nawr. Atebwch hyn yn gyntaf.',
  marked_not_right:
    'Mae rhywbeth wedi’i farcio “Ddim yn iawn eto”. Dewiswch “Rwy’n cytuno â rhywfaint ohono”. Neu tynnwch y marc.',
  nothing_agreed:
    'Mae pob rhan wedi’i marcio “Ddim yn iawn eto”. Dewiswch “Dydw i ddim yn cytuno”. Neu tynnwch farc i ffwrdd.',
  changed_since_read: 'Newidiodd y cynllun tra oeddech chi’n darllen. Dyma fel y mae nawr. Darllenwch ef eto.',
  no_plan: 'Does dim cynllun eto. Ysgrifennwch ateb yn gyntaf.',
};
