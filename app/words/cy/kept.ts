import type { kept as en } from '../en/kept';

export const kept: typeof en = {
  this_device: 'Y ddyfais hon',
  is_it_only_yours: 'Pwy sy’n defnyddio’r ddyfais hon?',
  what_is_kept: 'Heb gysylltiad, mae eich geiriau’n cael eu cadw ar eich dyfais eich hun. Maen nhw dan glo yno.',
  only_i: 'Dim ond fi sy’n ei defnyddio',
  others_too: 'Mae pobl eraill yn ei defnyddio hefyd',
  keep_this: 'Cadw hwn',

  words_wait: 'Mae geiriau wedi’u cadw yma',
  sent_later: 'Nid ydyn nhw wedi’u hanfon eto. Cân nhw eu hanfon pan fydd cysylltiad.',
  sign_in_to_send: 'Nid ydyn nhw wedi’u hanfon eto. Mewngofnodwch eto i’w hanfon.',
  saved_now: 'Mae’r geiriau oedd wedi’u cadw yma yn ddiogel nawr',
  both_are_here: 'Mae’r ddau yma',
  somebody_changed_the_same: 'Newidiodd rhywun arall yr un ateb. Does dim wedi’i golli.',
  not_saved: 'Ni allem gadw’r geiriau oedd yma',
  copy_them: 'Efallai na chewch ysgrifennu yno mwyach. Neu mae’n ormod i un rhan. Copïwch nhw os oes eu hangen arnoch.',
  cannot_be_read: 'Ni allwn eu darllen yma.',
  see_them: 'Eu gweld',
  throw_them_away: 'Eu taflu i ffwrdd',

  taps: {
    words_wait: 'Tapiau: wedi’u cadw yma, heb eu hanfon eto',
    sent_later: 'Cân nhw eu hanfon pan fydd cysylltiad.',
    sign_in_to_send: 'Mewngofnodwch eto i’w hanfon.',
    saved_now: 'Mae’r tapiau oedd wedi’u cadw yma yn ddiogel nawr',
    not_saved: 'Ni allem gadw rhai tapiau oedd yma',
    copy_them: 'Copïwch nhw. Wedyn dywedwch wrth bwy sy’n arwain yma.',
    throw_them_away: 'Rwyf wedi’u copïo',
  },
};
