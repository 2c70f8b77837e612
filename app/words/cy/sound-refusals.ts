import { longestPictureWords } from '../../domain/picture';
import type { soundRefusals as en } from '../en/sound-refusals';

export const soundRefusals: typeof en = {
  unknown_command: 'Nid ydym yn gwybod beth i’w wneud.',
  choose_a_file: 'Dewiswch nodyn llais yn gyntaf.',
  words_too_long: `Cadwch hwn o dan ${longestPictureWords} llythyren.`,
  no_voice_note_here: 'Does dim nodyn llais mwyach. Recordiwch un.',
  changed_meanwhile: 'Newidiodd rhywun y nodyn llais hwn gynnau. Gwrandewch arno eto, wedyn dewiswch.',
  sound: {
    empty: 'Mae’r nodyn llais hwn yn wag. Recordiwch ef eto.',
    'too-large': 'Mae’r nodyn llais hwn yn rhy fawr. Caiff fod yn 5 MB ar y mwyaf. Gwnewch un byrrach.',
    'no-sound': 'Ni allwn ddarllen y ffeil hon. Recordiwch eich llais ar y dudalen hon, neu â ffôn.',
    'has-film': 'Mae ffilm yn y ffeil hon. Defnyddiwch un â sain yn unig.',
    'too-long': 'Mae’r nodyn llais hwn yn rhy hir. Caiff bara 3 munud. Gwnewch un byrrach.',
    damaged: 'Mae’r nodyn llais hwn wedi’i ddifrodi, neu mae rhan ohono ar goll. Recordiwch ef eto.',
  },
  no_room_for_files: 'Does dim lle i fwy o nodiadau llais. Dywedwch wrth eich arweinydd.',
  too_many_at_once: 'Mae llawer o bobl yn anfon ffeiliau nawr. Ni newidiodd dim. Rhowch gynnig arall arni ymhen munud.',
  answer_is_out: 'Tynnodd rhywun yr ateb hwn allan. Dewch ag ef yn ôl mewn ffenestr arall. Wedyn ceisiwch eto yma.',
  page_is_full: 'Does dim mwy o le ar y dudalen hon. Tynnwch rywbeth allan yn gyntaf.',
};
