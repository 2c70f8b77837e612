import { longestShort, mostEntries } from '../../domain/item-details';
import type { draftingRefusals as en } from '../en/drafting-refusals';

export const draftingRefusals: typeof en = {
  too_long: 'Mae hwn yn rhy hir. Gwnewch ef yn fyrrach. Neu gwnewch ddau ateb ohono.',
  too_long_for_its_field: `Cadwch hwn o dan ${longestShort} llythyren.`,
  not_listed: 'Dewiswch o’r rhestr.',
  no_phone_number: 'Defnyddiwch rifau’n unig, fel 07700 900123.',
  too_many_people: `Dim mwy na ${mostEntries} o bobl, os gwelwch yn dda.`,
  no_day: 'Dewiswch ddiwrnod, fel 3 Mai 2027.',
  unknown_command: 'Nid ydym yn gwybod beth i’w wneud.',
  unknown_answer: 'Nid ydym yn gwybod pa ateb yw hwn.',
  words_missing: 'Ysgrifennwch ychydig eiriau yn gyntaf.',
  words_missing_or_take_out: 'Ysgrifennwch ychydig eiriau. Neu tynnwch yr ateb hwn allan.',
  answer_is_gone: 'Nid yw’r ateb hwn yma mwyach. Mae eich geiriau isod.',
  page_is_full: 'Does dim mwy o le ar y dudalen hon. Tynnwch rywbeth allan yn gyntaf.',
  changed_meanwhile:
    'Newidiodd rhywun yr ateb hwn tra oeddech chi’n ysgrifennu. Mae’r ddau yma. Does dim wedi’i golli.',
  not_marked_as_yours:
    'Newidiodd rhywun yr ateb hwn tra oeddech chi’n ei ddarllen. Wnaethon ni ddim nodi mai eich geiriau chi ydyn nhw.',
};
