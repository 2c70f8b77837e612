import type { suggestionRefusals as en } from '../en/suggestion-refusals';

export const suggestionRefusals: typeof en = {
  words_missing: 'Ysgrifennwch ychydig eiriau yn gyntaf.',
  words_too_long: 'Mae hynny’n rhy hir. Dywedwch hynny mewn llai o eiriau.',
  nothing_different: 'Dyma sydd yno’n barod. Newidiwch rywbeth yn gyntaf.',
  already_out: 'Nid yw’r ateb hwn yn y cynllun mwyach.',
  not_listed: 'Dewiswch o’r rhestr.',
  voice_missing: 'Dewiswch geiriau pwy yw’r rhain.',
  too_many: 'Mae llawer o’ch awgrymiadau’n aros am ateb. Arhoswch am rai atebion yn gyntaf.',

  too_many_views: 'Rydych wedi ysgrifennu llawer o sylwadau yma. Siaradwch amdano gyda’ch gilydd nawr.',

  answer_missing: 'Dewiswch un o’r atebion.',
  answered_already: 'Mae hwn wedi’i ateb yn barod. Dyma’r ateb.',
  withdrawn: 'Tynnon nhw hwn yn ôl. Does dim i’w ateb.',
  changed_meanwhile: 'Newidiodd yr ateb yn y cynllun gynnau. Darllenwch ef eto, wedyn dewiswch.',
  not_talking: 'Does neb yn siarad am hyn ar hyn o bryd.',
  your_words_are_here: 'Ni anfonwyd eich geiriau. Dyma nhw.',
  talk_too_long: 'Mae’r sgwrs hon yn hir. Gwell siarad amdano gyda’ch gilydd nawr.',
  nothing_beside: 'Does dim y gallai sefyll wrth ei ymyl.',
  no_room: 'Does dim mwy o le yn y rhan hon. Tynnwch rywbeth allan yn gyntaf.',
};
