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
  stays: {
    no_connection: [
      'Does dim cysylltiad.',
      'Mae’r dudalen hon yn aros fel y mae.',
      'Rydyn ni’n rhoi cynnig arall arni ein hunain.',
    ],
    signed_out: [
      'Rydych chi wedi allgofnodi.',
      'Mae’r hyn ysgrifennoch chi yma o hyd.',
      'Mewngofnodwch eto mewn ffenestr arall.',
      'Yna ewch ymlaen yma.',
    ],
    somebody_else: [
      'Mae rhywun arall wedi mewngofnodi yma nawr.',
      'Mae’r hyn ysgrifennoch chi yma o hyd.',
      'Nid yw’n cael ei anfon yn eu henw nhw.',
      'Mewngofnodwch eto mewn ffenestr arall.',
      'Yna ewch ymlaen yma.',
    ],
    too_much: [
      'Mae hynny’n ormod ar unwaith.',
      'Doedd dim modd i ni ei gadw.',
      'Gwnewch e’n fyrrach, neu defnyddiwch ffeil lai.',
    ],
    cannot_leave: ['Does dim cysylltiad.', 'Ni all tudalen arall agor nawr.', 'Mae’r hyn ysgrifennoch chi yma o hyd.'],
    unsent: ['Mae rhywbeth yma heb ei anfon eto.', 'Efallai byddwch chi’n ei golli os gadewch chi.'],
  },
  sign_in_in_another_window: 'Mewngofnodi mewn ffenestr arall',
  stay_here: 'Aros yma',
  leave_all_the_same: 'Gadael er hynny',
  language: 'Iaith',
  not_checked: 'Nid yw siaradwr Cymraeg wedi gwirio’r geiriau hyn eto.',
};
