import type { screen as en } from '../en/screen';

export const screen: typeof en = {
  skip_to_the_main_part: 'Neidio i’r brif ran',
  alongside: 'Alongside',
  get_help: 'Cael help',
  help: 'Help',
  what_to_do_next: 'Beth i’w wneud nesaf',
  needs_another_look: 'Mae angen edrych eto ar rywbeth',
  you_are: (name) => `${name} ydych chi`,
  start_page: 'Tudalen gychwyn',
  how_i_like_it: 'Fel rwy’n ei hoffi',
  added: '(ychwanegwyd:)',
  taken_out: '(tynnwyd allan:)',
  end_of_change: '(diwedd)',
  sign_out: 'Allgofnodi',
  language: 'Iaith',
  not_checked: 'Nid yw siaradwr Cymraeg wedi gwirio’r geiriau hyn eto.',
};
