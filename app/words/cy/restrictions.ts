import type { restrictions as en } from '../en/restrictions';

export const restrictions: typeof en = {
  type: {
    physical: {
      label: 'Ataliaeth gorfforol',
      plain: 'Mae rhywun yn dal, yn symud neu’n rhwystro eich corff i atal neu reoli sut rydych chi’n symud.',
      short: 'Dal, symud neu rwystro',
    },
    mechanical: {
      label: 'Ataliaeth fecanyddol',
      plain:
        'Mae rhywun yn defnyddio cyfarpar yn bennaf i reoli’r hyn rydych chi’n ei wneud. Gall fod yn strap, yn efynnau neu’n wregys glin. Gall fod yn rheiliau gwely neu’n sblint.',
      short: 'Cyfarpar, neu fynd â chymorth',
    },
    chemical: {
      label: 'Ataliaeth gemegol',
      plain:
        'Mae rhywun yn rhoi meddyginiaeth i chi yn bennaf i’ch rheoli neu’ch tawelu. Nid yw’n trin salwch neu boen rydych chi eisiau eu trin.',
      short: 'Meddyginiaeth i dawelu neu reoli',
    },
    seclusion: {
      label: 'Neilltuo',
      plain:
        'Mae rhywun yn eich cadw ar eich pen eich hun mewn ystafell neu le. Maen nhw’n eich atal rhag gadael. Nid oes ots beth yw enw’r ystafell.',
      short: 'Ar eu pen eu hunain mewn ystafell',
    },
    segregation: {
      label: 'Gwahanu hirdymor',
      plain:
        'Mae rhywun yn eich cadw ar wahân i bobl eraill am amser hir. Ni allwch gymysgu’n rhydd, hyd yn oed os oes staff gyda chi.',
      short: 'Ar wahân am amser hir',
    },
    environmental: {
      label: 'Ataliaeth amgylcheddol',
      plain:
        'Mae rhywun yn defnyddio’r adeilad neu’r hyn sydd o’ch cwmpas. Mae’n gwneud i chi wneud beth nad ydych chi eisiau. Neu mae’n eich atal rhag gwneud beth rydych chi eisiau.',
      short: 'Cloi drws, cadw pethau o afael',
    },
    psychological: {
      label: 'Ataliaeth seicolegol',
      plain:
        'Mae rhywun yn defnyddio geiriau neu bwysau arnoch. Rydych chi’n teimlo nad oes dewis ond gwneud fel maen nhw’n dweud.',
      short: 'Pwysau neu fygythiadau',
    },
    cultural: {
      label: 'Ataliaeth ddiwylliannol',
      plain:
        'Mae rhywun yn eich atal rhag byw eich diwylliant, eich ffydd neu’ch hunaniaeth. Gall fod am iaith, bwyd neu ddillad. Gall fod am ofal gwallt, gweddi neu berthnasoedd.',
      short: 'Cadw rhag eu diwylliant',
    },
    surveillance: {
      label: 'Gwyliadwriaeth',
      plain:
        'Mae rhywun yn eich gwylio, yn gwrando arnoch neu’n eich recordio. Neu maen nhw’n tracio ble rydych chi. Mae’n cyfyngu ar eich preifatrwydd neu’ch rhyddid.',
      short: 'Gwylio neu dracio',
    },
    blanket: {
      label: 'Cyfyngiad cyffredinol',
      plain: 'Rheol sy’n cyfyngu ar bawb (neu ar grŵp cyfan) heb edrych ar bob person.',
      short: 'Rheol i bawb',
    },
  },
  mhsds: {
    '01': 'Dal ar y llawr, wyneb i lawr',
    '04': 'Cyfarpar',
    '05': 'Neilltuo',
    '06': 'Gwahanu',
    '07': 'Dal, ar eu traed',
    '08': 'Symud trwy rym',
    '09': 'Dal ar y llawr, ar y cefn',
    '10': 'Dal ar yr ochr',
    '11': 'Dal, yn eistedd',
    '12': 'Dal, yn penlinio',
    '13': 'Dal mewn ffordd arall',
    '14': 'Pigiad, tawelu cyflym',
    '15': 'Pigiad, math arall',
    '16': 'Trwy’r geg',
    '17': 'Meddyginiaeth mewn ffordd arall',
  },
  goes_on: (label) => `${label}: mae’n parhau.`,
  after_care_goes_on: 'Mae gofal wedi pigiad yn parhau.',
  watch: 'Gwyliwch sut maen nhw’n anadlu, eu lliw, ac a ydyn nhw’n ateb.',
};
