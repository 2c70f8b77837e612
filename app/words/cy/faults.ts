import type { faults as en } from '../en/faults';

export const faults: typeof en = {
  unknown: {
    title: 'Ni allem ddod o hyd i’r dudalen honno',
    words: ['Gall y cyfeiriad fod yn anghywir.', 'Neu mae’n rhywbeth na chewch ei weld.'],
  },
  refused: {
    title: 'Ni weithiodd hynny',
    words: ['Doedd rhywbeth a anfonoch chi ddim yn iawn.', 'Ni newidiwyd dim.'],
  },
  not_permitted: {
    title: 'Ni chewch wneud hyn',
    words: ['Cewch weld y person hwn yma.', 'Nid yw’r rhan hon ar agor i chi.'],
  },
  somebody_was_quicker: {
    title: 'Roedd rhywun arall yn gyflymach',
    words: ['Newidiodd tra oeddech chi’n ysgrifennu.', 'Ewch yn ôl. Wedyn edrychwch eto.'],
  },
  too_many: {
    title: 'Arhoswch ychydig',
    words: ['Bu gormod o gynigion.', 'Arhoswch ychydig funudau, wedyn rhowch gynnig arall arni.'],
  },
  ours: {
    title: 'Aeth rhywbeth o’i le ar ein hochr ni',
    words: [
      'Nid eich bai chi yw hyn.',
      'Mae popeth roeddech wedi’i gadw yn ddiogel.',
      'Rhowch gynnig arall arni ymhen eiliad.',
    ],
  },
  go_to_my_start_page: 'Mynd i’m tudalen gychwyn',
  get_help: 'Cael help',
  sign_in_again: 'Mewngofnodwch eto',
  still_here: 'Rydych chi wedi’ch allgofnodi. Mae’r hyn ysgrifennoch chi yma o hyd.',
  not_saved_yet: 'Heb ei gadw eto',
};
