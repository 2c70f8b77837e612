import type { plainPages as en } from '../en/plain-pages';

export const plainPages: typeof en = {
  go_to_the_first_page: 'Mynd i’r dudalen gyntaf',
  page: {
    starting_or_stopping: {
      title: 'Un eiliad, os gwelwch yn dda',
      words: ['Mae Alongside yn dechrau neu’n stopio. Does dim wedi’i golli. Rhowch gynnig arall arni ymhen eiliadau.'],
    },
    card_failed: {
      title: 'Ni allwn ddangos y cerdyn',
      words: ['Aeth rhywbeth o’i le ar ein hochr ni. Defnyddiwch y cerdyn papur. Wedyn rhowch gynnig arall arni.'],
    },
    page_failed: {
      title: 'Aeth rhywbeth o’i le ar ein hochr ni',
      words: ['Mae popeth roeddech wedi’i gadw yn ddiogel. Rhowch gynnig arall arni ymhen eiliad.'],
    },
    unknown_method: { title: 'Ni allwch wneud hynny yma', words: ['Ni newidiwyd dim.'] },
    length_unknown: { title: 'Ni allem ddarllen hynny', words: ['Nid ydym yn gwybod ei hyd.'] },
    too_long: {
      title: 'Roedd hynny’n rhy hir',
      words: ['Ni newidiwyd dim. Ewch yn ôl: mae eich geiriau yno o hyd. Anfonwch lai ar un tro.'],
    },
    file_too_large: {
      title: 'Mae’r ffeil honno’n rhy fawr',
      words: ['Caiff fod yn 10 MB ar y mwyaf. Ni newidiodd dim. Ewch yn ôl, a dewiswch un llai.'],
    },
    address_unreadable: { title: 'Mae camgymeriad yn y cyfeiriad hwnnw', words: ['Edrychwch arno eto.'] },
    not_our_page: {
      title: 'Ni dderbyniwyd hynny',
      words: [
        'Ni ddaeth o dudalen Alongside. Ni newidiwyd dim.',
        'Ewch yn ôl. Agorwch y dudalen eto. Wedyn rhowch un cynnig arall arni.',
      ],
    },
  },
};
