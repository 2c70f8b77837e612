import type { bringingInRefusals as en } from '../en/bringing-in-refusals';

export const bringingInRefusals: typeof en = {
  empty: 'Does dim geiriau ynddo. Gludwch eiriau, neu dewiswch ffeil.',
  both: 'Dyma eiriau a ffeil. Dewch ag un o’r ddau i mewn yn gyntaf, wedyn y llall.',
  too_long: 'Mae hynny yn rhy hir. Dewch â rhan lai.',
  file_too_large: 'Mae’r ffeil honno yn rhy fawr. Copïwch y geiriau. Wedyn gludwch nhw.',
  old_word: 'Hen ffeil Word yw hon. Cadwch hi fel .docx yn Word. Wedyn dewiswch hi eto.',
  pdf: 'Allwn ni ddim darllen PDF. Copïwch y geiriau. Wedyn gludwch nhw.',
  not_readable: 'Allwn ni ddim darllen y ffeil hon. Efallai ei bod wedi torri. Copïwch y geiriau. Wedyn gludwch nhw.',
  words_missing: 'Ysgrifennwch ychydig o eiriau yn gyntaf.',
  part_missing: 'Dewiswch ran o’r cynllun.',
  voice_missing: 'Dewiswch geiriau pwy yw’r rhain.',
  not_listed: 'Dewiswch o’r rhestr.',
  not_yours: 'Chewch chi ddim ysgrifennu yn y rhan honno.',
  piece_is_gone: 'Mae’r darn hwn wedi mynd. Gosodoch ef neu ei daflu mewn ffenestr arall. Dyma eich geiriau.',
  page_is_full: 'Mae’r rhan honno yn llawn. Tynnwch rywbeth ohoni yn gyntaf.',
};
