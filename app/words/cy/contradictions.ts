import type { contradictions as en } from '../en/contradictions';

export const contradictions: typeof en = {
  back_to_the_plan: 'Yn ôl i’r cynllun',
  own_questions: 'Cwestiynau am fy nghynllun',
  questions_about: (preferredName) => `Cwestiynau am gynllun ${preferredName}`,
  own_only_you_know:
    'Efallai nad yw’r atebion hyn yn cyd-fynd. Dim ond chi sy’n gwybod. Does dim yn newid ar eich rhan.',
  only_they_know: (preferredName) =>
    `Efallai nad yw’r atebion hyn yn cyd-fynd. Gofynnwch i ${preferredName}. Does dim yn newid ohono’i hun.`,
  nothing_to_ask: 'Does dim i’w ofyn nawr.',
  more_come: 'Mae mwy. Byddan nhw’n dod pan fydd y rhain wedi’u hateb.',
  are_both_right: 'A yw’r ddau’n iawn?',
  why: {
    codes:
      'Mae un yn dweud beth sy’n helpu. Mae’r llall yn dweud beth sy’n cynhyrfu, neu beth na ddylech chi byth ei wneud.',
    words: 'Gall un ddweud ie lle mae’r llall yn dweud na.',
    calling: 'Mae un yn dweud wrthych am ffonio rhywun. Mae’r llall yn dweud wrthych am beidio.',
  },
  change_this_one: 'Newid hwn',
  change_named: (text) => `Newid hwn: ${text}`,
  both_are_right: 'Mae’r ddau’n iawn',
  answered: 'Wedi’u hateb o’r blaen',
  said_both_right: (name, when, own) => {
    if (name === null) return `${own ? 'Dywedais i' : 'Dywedoch chi'} fod y ddau’n iawn, ${when}.`;
    return `Dywedodd ${name} fod y ddau’n iawn, ${when}.`;
  },
  ask_again: 'Gofyn eto',

  changed_meanwhile: 'Mae un o’r atebion hyn wedi newid. Darllenwch nhw eto.',
  not_yours: 'Cewch ddarllen hwn, ond ni chewch ei ateb.',
};
