import { longestPictureWords } from '../../domain/picture';
import type { pictureRefusals as en } from '../en/picture-refusals';

export const pictureRefusals: typeof en = {
  unknown_command: 'Nid ydym yn gwybod beth i’w wneud.',
  no_such_symbol: 'Nid yw’r symbol hwn yn y rhestr. Dewiswch un arall.',
  word_missing: 'Ysgrifennwch air yn gyntaf.',
  words_too_long: `Cadwch hwn o dan ${longestPictureWords} llythyren.`,
  say_what_it_means: 'Ysgrifennwch beth mae’n ei olygu. Mae un gair yn ddigon.',
  no_picture_here: 'Does dim llun mwyach. Dewiswch un.',
  changed_meanwhile: 'Newidiodd rhywun y llun hwn gynnau. Edrychwch arno eto, wedyn dewiswch.',
  choose_a_photo: 'Dewiswch ffoto yn gyntaf.',
  draw_something: 'Tynnwch lun o rywbeth yn gyntaf.',
  say_what_is_seen: 'Ysgrifennwch beth sydd i’w weld. Mae ychydig eiriau’n ddigon.',
  photo: {
    empty: 'Mae’r ffoto hwn yn wag. Dewiswch un arall.',
    'too-large': 'Mae’r ffoto hwn yn rhy fawr. Caiff fod yn 10 MB ar y mwyaf. Dewiswch un llai.',
    'no-photo': 'Ni allwn ddarllen y ffeil hon. Defnyddiwch ffoto sy’n gorffen â .jpg, .png neu .webp.',
    'too-many-pixels': 'Mae gormod o ddotiau yn y ffoto hwn. Gwnewch ef yn llai yn gyntaf.',
    damaged: 'Mae’r ffoto hwn wedi’i ddifrodi, neu mae rhan ohono ar goll. Dewiswch un arall.',
  },
  no_room_for_files: 'Does dim lle i fwy o ffotos. Dywedwch wrth eich arweinydd.',
  too_many_at_once: 'Mae llawer o bobl yn anfon ffotos nawr. Ni newidiodd dim. Rhowch gynnig arall arni ymhen munud.',
  answer_is_out: 'Tynnodd rhywun yr ateb hwn allan. Dewch ag ef yn ôl mewn ffenestr arall. Wedyn ceisiwch eto yma.',
  page_is_full: 'Does dim mwy o le ar y dudalen hon. Tynnwch rywbeth allan yn gyntaf.',
};
