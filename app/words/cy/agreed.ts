import type { agreed as en } from '../en/agreed';
import { listIn, rich } from '../sentences';

const list = listIn('cy');

export const agreed: typeof en = {
  the_agreed_plan: 'Y cynllun cytûn',
  back: 'Yn ôl',
  plan_of: (preferredName) => `Cynllun ${preferredName}`,
  this_is_an_older_version: 'Fersiwn hŷn yw hwn',
  kept_for_the_record: (latest, link) =>
    rich('Mae’n cael ei gadw fel cofnod. ', link(`Darllen y cynllun sydd ar waith: fersiwn ${latest}`)),
  agreed_when: (when, age, version, reviewOn) =>
    `Cytunwyd ${when}, ${age}. Fersiwn ${version}. Byddwn yn edrych arno eto ar ${reviewOn}.`,
  the_reason: (reason) => `Y rheswm: ${reason}`,
  line_to_see_first: 'Yr un llinell i’w gweld gyntaf',
  keeps_these_parts: (preferredName) =>
    `Mae ${preferredName} yn cadw’r rhannau hyn i bobl sydd wedi cael mynediad ganddyn nhw.`,
  keeps_other_parts: (preferredName) =>
    `Mae ${preferredName} yn cadw rhannau eraill i bobl sydd wedi cael mynediad ganddyn nhw.`,
  written_with: (names) => `Ysgrifennwyd gyda: ${list(names)}.`,
  not_agreed: 'Heb ei gytuno',
  view_by: (name, day) => `${name}, ${day}`,
  suggest_a_change: 'Awgrymu newid',
  suggest_a_change_to: (answer) => `Awgrymu newid: ${answer}`,
  suggest_something_new: 'Awgrymu rhywbeth newydd',
  other_versions: 'Fersiynau eraill',
  compare_versions: 'Beth newidiodd rhwng dau fersiwn',
  version_agreed: (version, day) => `Fersiwn ${version}, cytunwyd ${day}`,
  own_change_my_plan: 'Newid fy nghynllun',
  the_draft: 'Y drafft',
  card: 'Cerdyn nawr',

  no_plan_is_agreed: 'Does dim cynllun wedi’i gytuno eto',
  own_i_can_write_my_plan: 'Gallaf ysgrifennu fy nghynllun, a chytuno arno pan fydd yn iawn.',
  has_not_agreed: (preferredName) => `Nid yw ${preferredName} wedi cytuno ar gynllun eto.`,
  own_write_my_plan: 'Ysgrifennu fy nghynllun',
  see_what_is_written: 'Gweld beth sydd wedi’i ysgrifennu hyd yma',
  ask_to_let_you_in: (preferredName) => `Gofynnwch i ${preferredName} am fynediad, os ydych chi eisiau helpu.`,
};
