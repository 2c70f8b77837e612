import type { SectionCode } from '../../domain/plan';
import type { TalkThrough, talkThrough as en } from '../en/talk-through';

const prompts: Record<SectionCode, TalkThrough> = {
  good_day: {
    say: ['Meddyliwch am ddiwrnod aeth yn dda.', 'Beth oedd yn dda amdano?'],
    show: 'Dangoswch luniau o bobl, lleoedd a phethau.',
    offers: [
      { ask: 'Ydy hi’n dda bod y tu allan?', yes: 'Bod y tu allan.' },
      { ask: 'Ydy hi’n dda bod gyda phobl?', yes: 'Bod gyda phobl.' },
      { ask: 'Ydy hi’n dda cael amser tawel?', yes: 'Amser tawel.' },
      { ask: 'Ydy hi’n dda gwybod beth sy’n dod nesaf?', yes: 'Gwybod beth sy’n dod nesaf.' },
    ],
  },
  important_people: {
    say: ['Pwy sy’n bwysig i chi?', 'Pwy ddylen ni ei ffonio pan mae’n anodd?'],
    show: 'Dangoswch luniau o deulu, ffrindiau a staff.',
    offers: [
      { ask: 'A ddylen ni ffonio rhywun o’ch teulu?', yes: 'Ffoniwch rywun o fy nheulu.' },
      { ask: 'A ddylen ni ffonio ffrind?', yes: 'Ffoniwch ffrind.' },
      { ask: 'Oes rhywun na ddylen ni byth ei ffonio?', yes: 'Gofynnwch i mi pwy i beidio byth â’i ffonio.' },
    ],
  },
  communication: {
    say: ['Sut rydych chi’n dweud pethau wrthym ni?', 'Beth sy’n wahanol pan mae’n anodd?'],
    show: 'Dangoswch gardiau a ffôn. Dangoswch feiro a’ch dwylo.',
    offers: [
      { ask: 'Ydych chi’n siarad?', yes: 'Rwy’n siarad.' },
      { ask: 'Ydych chi’n defnyddio lluniau neu gardiau?', yes: 'Rwy’n defnyddio lluniau neu gardiau.' },
      { ask: 'Ydy’ch geiriau’n mynd pan mae’n anodd?', yes: 'Mae fy ngeiriau’n mynd pan mae’n anodd.' },
      { ask: 'Oes angen amser arnoch i ateb?', yes: 'Rhowch amser i mi ateb.' },
    ],
  },
  adjustments: {
    say: ['Beth sy’n rhaid i ni ei newid i chi?', 'Meddyliwch am olau a sŵn. Meddyliwch am amser.'],
    show: 'Trowch olau i lawr. Caewch ddrws.',
    offers: [
      { ask: 'Oes angen llai o olau arnoch?', yes: 'Mae angen llai o olau arnaf.' },
      { ask: 'Oes angen llai o sŵn arnoch?', yes: 'Mae angen llai o sŵn arnaf.' },
      { ask: 'Oes angen mwy o amser arnoch?', yes: 'Mae angen mwy o amser arnaf.' },
      { ask: 'Oes angen iddo fod ar bapur?', yes: 'Mae angen i bethau fod ar bapur.' },
    ],
  },
  triggers: {
    say: ['Beth all eich cynhyrfu?', 'Meddyliwch am dro pan aeth pethau o le.', 'Beth ddigwyddodd ychydig cyn hynny?'],
    show: 'Dangoswch luniau o sŵn, aros a thyrfa.',
    offers: [
      { ask: 'Ydy sŵn yn eich cynhyrfu?', yes: 'Sŵn.' },
      { ask: 'Ydy aros yn eich cynhyrfu?', yes: 'Aros.' },
      { ask: 'Ydy newid yn eich cynhyrfu?', yes: 'Newid.' },
      { ask: 'Ydy cael eich cyffwrdd yn eich cynhyrfu?', yes: 'Cael fy nghyffwrdd.' },
    ],
  },
  signs: {
    say: ['Sut gallwn ni weld ei bod yn anodd i chi?', 'Beth rydyn ni’n ei weld gyntaf?'],
    show: 'Pwyntiwch at eich wyneb, eich dwylo a’ch traed.',
    offers: [
      { ask: 'Ydych chi’n mynd yn dawel?', yes: 'Rwy’n mynd yn dawel.' },
      { ask: 'Ydych chi’n mynd yn uwch?', yes: 'Rwy’n mynd yn uwch.' },
      { ask: 'Ydych chi’n cerdded yn ôl ac ymlaen?', yes: 'Rwy’n cerdded yn ôl ac ymlaen.' },
      { ask: 'Ydych chi’n mynd i ffwrdd?', yes: 'Rwy’n mynd i ffwrdd.' },
    ],
  },
  helps: {
    say: ['Beth sy’n helpu pan mae’n anodd?', 'Beth ddylen ni ei wneud gyntaf?'],
    show: 'Dangoswch bethau a helpodd o’r blaen.',
    offers: [
      { ask: 'Ydy bod ar eich pen eich hun yn helpu?', yes: 'Amser ar fy mhen fy hun.' },
      { ask: 'Ydy hi’n helpu pan mae rhywun yn eistedd yn agos?', yes: 'Eisteddwch yn agos ataf.' },
      { ask: 'Ydy hi’n helpu pan rydyn ni’n stopio siarad?', yes: 'Stopiwch siarad.' },
      { ask: 'Ydy cerddoriaeth yn helpu?', yes: 'Cerddoriaeth.' },
    ],
  },
  avoid: {
    say: ['Beth na ddylen ni byth ei wneud i chi?', 'Beth wnaeth bethau’n waeth o’r blaen?'],
    show: 'Dangoswch gyda’ch dwylo. Peidiwch â chyffwrdd â’r person.',
    offers: [
      { ask: 'A ddylen ni beidio byth â’ch dal?', yes: 'Peidiwch byth â fy nal.' },
      { ask: 'A ddylen ni beidio byth â gweiddi?', yes: 'Peidiwch byth â gweiddi.' },
      { ask: 'A ddylen ni beidio byth â sefyll yn eich ffordd?', yes: 'Peidiwch byth â sefyll yn fy ffordd.' },
      {
        ask: 'A ddylen ni beidio byth â’ch gadael ar eich pen eich hun?',
        yes: 'Peidiwch byth â fy ngadael ar fy mhen fy hun.',
      },
    ],
  },
  really_hard: {
    say: ['Weithiau mae’n mynd yn anodd iawn.', 'Beth ddylen ni ei wneud wedyn?'],
    show: 'Dangoswch un bys am un person.',
    offers: [
      { ask: 'Ydych chi eisiau un person yn unig?', yes: 'Un person yn unig.' },
      { ask: 'Ydych chi eisiau’r golau i lawr?', yes: 'Golau i lawr.' },
      { ask: 'Ydych chi eisiau i ni ffonio rhywun?', yes: 'Ffoniwch rywun i mi.' },
    ],
  },
  health_risks: {
    say: ['Sut gallech chi gael niwed os bydd rhywun yn eich dal?', 'Meddyliwch am eich esgyrn a’ch anadlu.'],
    show: 'Pwyntiwch at eich brest, eich breichiau a’ch cefn.',
    offers: [
      { ask: 'Ydy anadlu’n anodd i chi weithiau?', yes: 'Mae anadlu’n anodd i mi weithiau.' },
      { ask: 'Ydych chi’n cael ffitiau?', yes: 'Rwy’n cael ffitiau.' },
      { ask: 'Oes rhan ohonoch yn brifo?', yes: 'Gofynnwch i mi ble mae’n brifo.' },
    ],
  },
  medicines: {
    say: ['Pa feddyginiaethau rydych chi eu heisiau?', 'Pa rai nad ydych chi eu heisiau?'],
    show: 'Dangoswch y meddyginiaethau neu eu blychau.',
    offers: [
      { ask: 'Oes meddyginiaeth a helpodd?', yes: 'Gofynnwch i mi pa feddyginiaeth a helpodd.' },
      {
        ask: 'Oes meddyginiaeth nad ydych chi ei heisiau?',
        yes: 'Gofynnwch i mi pa feddyginiaeth nad wyf ei heisiau.',
      },
    ],
  },
  afterwards: {
    say: ['Beth sydd ei angen arnoch pan mae drosodd?', 'Pwy ddylai siarad â chi?'],
    show: 'Dangoswch ddiod, gwely a llun o rywun.',
    offers: [
      { ask: 'Oes angen gorffwys arnoch?', yes: 'Mae angen gorffwys arnaf.' },
      { ask: 'Oes angen bwyd neu ddiod arnoch?', yes: 'Mae angen bwyd neu ddiod arnaf.' },
      { ask: 'Ydych chi eisiau siarad amdano?', yes: 'Rwy eisiau siarad amdano.' },
      { ask: 'Ydych chi eisiau aros gyda hynny?', yes: 'Arhoswch cyn siarad amdano.' },
    ],
  },
  culture_identity: {
    say: ['Beth ddylen ni ei wybod am bwy ydych chi?', 'Meddyliwch am fwyd, ffydd ac enwau.'],
    show: 'Dangoswch fwyd a dillad. Dangoswch bethau ar gyfer gweddi.',
    offers: [
      { ask: 'Oes bwyd nad ydych chi’n ei fwyta?', yes: 'Gofynnwch i mi pa fwyd nad wyf yn ei fwyta.' },
      { ask: 'Ydych chi’n gweddïo?', yes: 'Rwy’n gweddïo.' },
      {
        ask: 'Oes gofal arbennig i’ch gwallt neu’ch croen?',
        yes: 'Gofynnwch i mi sut i ofalu am fy ngwallt a fy nghroen.',
      },
    ],
  },
};

export const talkThrough: typeof en = {
  talk_it_through: 'Siarad drwyddo',
  talk_it_through_with: (name) => `Siarad drwyddo: ${name}`,
  own_how: 'Gall rhywun ddarllen hwn i mi. Rwy’n ateb. Maen nhw’n teipio fy ngeiriau.',
  how: (name) => `Darllenwch hwn i ${name}. Rhowch amser. Teipiwch yr hyn sy’n cael ei ddweud.`,
  prompts,
  say_this: 'Dywedwch hyn',
  show_this: 'Dangoswch hyn',
  ask_this: 'Gofynnwch hyn',
  pictures_to_show: 'Lluniau i’w dangos',
  which_one: 'Dangoswch y rhain. Gofynnwch: Ai un o’r rhain yw e?',
  then_tap_it: 'Maen nhw’n pwyntio. Tapiwch yr un peth. Mae’n mynd i’r ateb isod.',
  this_picture_goes_with_it: 'Mae’r llun hwn yn mynd gyda’r ateb.',
  without_the_picture: 'Heb y llun',
  answered_how: 'Edrych neu bwyntio. Siarad neu arwyddo. Mae pob ffordd yn iawn.',
  yes: 'Ie',
  no: 'Na',
  not_sure: 'Ddim yn siŵr',
  yes_writes: (words) => `Mae “Ie” yn ysgrifennu hyn: “${words}”`,
  no_writes_nothing: 'Nid yw “Na” yn ysgrifennu dim. Nid yw “Ddim yn siŵr” yn ysgrifennu dim, ac mae’n ateb da.',
  all_asked: 'Dyna’r olaf o’r rhain.',
  ask_again: 'Gofyn y rhain eto',

  what_they_say: (name) => `Beth mae ${name} yn ei ddweud`,
  own_what_i_say: 'Beth rwy’n ei ddweud',
  as_they_say_it: 'Teipiwch ef fel y mae’n cael ei ddweud. Peidiwch â’i wella.',
  their_words_i_typed: (name) => `Geiriau ${name}. Chi a’u teipiodd.`,
  own_my_words_typed: 'Fy ngeiriau, gyda help.',
  how_did_they_say_it: 'Sut cafodd ei ddweud?',
  they_said_it: 'Mewn geiriau neu arwyddion',
  they_showed_it: 'Drwy ei ddangos',
  write_it_down: 'Ei ysgrifennu',
  read_it_back: 'Nawr darllenwch ef yn ôl',
  is_it_right: 'Gofynnwch: Ydy hyn yn iawn?',
  change_it: 'Ei newid ar dudalen y cwestiwn',
  nothing_yet: 'Nid oes dim wedi’i ysgrifennu eto.',
};
