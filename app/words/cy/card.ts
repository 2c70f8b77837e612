import type { card as en } from '../en/card';
import { rich } from '../sentences';

export const card: typeof en = {
  right_now: 'Nawr',
  back_to_people: 'Yn ôl at y bobl',
  name_and_birth: (name, born, preferredName, link) =>
    rich(`${name} · ganwyd ${born} · `, link(`mwy am ${preferredName}`)),
  name_alone: (name, preferredName, link) => rich(`${name} · `, link(`mwy am ${preferredName}`)),

  not_agreed: 'HEB EI GYTUNO',
  has_not_agreed: (preferredName) => `Nid yw ${preferredName} wedi cytuno ar gynllun eto.`,
  ask_what_helps: (preferredName) => `Gofynnwch i ${preferredName} beth sy’n helpu. Rhowch amser a lle.`,
  start_the_plan: 'Dechrau’r cynllun',
  ask_and_give_time: (preferredName) => `Gofynnwch i ${preferredName}. Rhowch amser a lle.`,
  agreed_when: (when, age, version) => `Cytunwyd ${when}, ${age}. Fersiwn ${version}`,
  whole_plan: 'Y cynllun cyfan',

  never_do_this: 'Peidiwch byth â gwneud hyn i mi',
  if_i_am_held: 'Os bydd rhywun yn fy nal, gallaf gael niwed',
  no_dangers_are_agreed: 'Does dim peryglon iechyd wedi’u cytuno. Gofynnwch i mi.',
  more_is_written: 'Mae mwy wedi’i ysgrifennu, heb ei gytuno eto. Gofynnwch i mi.',
  let_go_if_i: 'Gollyngwch fi a ffoniwch 999 os byddaf',
  stop_sign: {
    says_cannot_breathe: 'yn methu anadlu',
    noisy_or_no_breathing: 'yn anadlu’n swnllyd, neu ddim o gwbl',
    lips_blue_or_pale: 'yn troi’n las neu’n welw',
    limp_or_suddenly_quiet: 'yn llipa neu’n dawel yn sydyn',
    vomiting: 'yn chwydu',
    seizure: 'yn cael ffit',
    chest_pain: 'â phoen yn y frest',
    swollen_face_or_neck: 'yn chwyddo yn yr wyneb neu’r gwddf',
    pin_point_spots_on_face_or_neck: 'yn cael smotiau mân ar yr wyneb neu’r gwddf',
    not_responding: 'ddim yn ymateb',
  },
  what_helps: 'Beth sy’n helpu',
  stage: {
    calm: { short: 'Tawel', title: 'Pan mae’n dawel' },
    early_signs: { short: 'Dechrau', title: 'Mae’n dechrau' },
    escalating: { short: 'Mynd yn anodd', title: 'Mae’n mynd yn anodd' },
    crisis: { short: 'Anodd iawn', title: 'Mae’n anodd iawn' },
    recovery: { short: 'Ar ôl', title: 'Pan mae’n mynd heibio' },
    afterwards: { short: 'Wedyn', title: 'Wedyn' },
    any: { short: 'Unrhyw bryd', title: 'Ar unrhyw adeg' },
  },
  you_can_tell: 'Gallwch weld',
  do_this: 'Gwnewch',
  how_i_communicate: 'Sut rwy’n cyfathrebu',
  who_to_call: 'Pwy i’w ffonio',
  nobody_is_written_down: 'Does neb wedi’i nodi eto.',
  contact: ({ name, relationship }) => [name, relationship].filter(Boolean).join(', '),
  please_do_not_call: (names) => `Peidiwch â ffonio: ${names.join(', ')}.`,

  getting_difficult: 'Mae pethau’n mynd yn anodd',
  it_started_at: (time) => `Dechreuodd am ${time}. Ymlaen`,
};
