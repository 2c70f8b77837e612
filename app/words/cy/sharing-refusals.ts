import type { sharingRefusals as en } from '../en/sharing-refusals';

export const sharingRefusals: typeof en = {
  not_listed: 'Dewiswch rywun o’r rhestr.',
  nobody_chosen: 'Dewiswch rywun. Neu ysgrifennwch eu he-bost.',
  unknown_account: 'Nid yw’r e-bost hwnnw gan neb yma. Gofynnwch i’r gweinyddwr eu hychwanegu.',
  too_many_emails: 'Rydych wedi rhoi cynnig ar lawer o e-byst. Arhoswch awr. Neu gofynnwch i’r gweinyddwr.',
  the_person_themselves: 'Dyma’r person biau’r cynllun. Maen nhw’n gweld popeth yn barod.',
  an_administrator: 'Gweinyddwr yw hwn. Nid yw gweinyddwyr yn gweld unrhyw gynllun. Dewiswch rywun arall.',
  email_not_like_one: 'Ysgrifennwch e-bost, fel enw@example.org.',
  too_many_words: 'Dywedwch hynny mewn llai o eiriau.',
  level_missing: 'Dewiswch beth gân nhw ei wneud.',
  part_not_listed: 'Dewiswch o’r rhestr.',
  part_missing: 'Dewiswch un rhan o leiaf.',
  purpose_missing: 'Dywedwch ar gyfer beth mae hyn, mewn ychydig eiriau.',
  last_day_missing: 'Dewiswch ddiwrnod pan ddaw i ben.',
  ends_too_soon: 'Dewiswch heddiw neu ddiwrnod diweddarach.',
  ends_too_late: 'Dewiswch ddiwrnod o fewn dwy flynedd.',
};
