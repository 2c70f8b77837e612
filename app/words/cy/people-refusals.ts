import type { peopleRefusals as en } from '../en/people-refusals';

export const peopleRefusals: typeof en = {
  name_to_find: 'Ysgrifennwch enw, neu ddechrau un.',
  name_to_find_too_long: 'Mae hynny’n rhy hir i fod yn enw.',
  two_letters: 'Ysgrifennwch ddwy lythyren o leiaf.',

  preferred_name_missing: 'Ysgrifennwch yr enw maen nhw’n ei hoffi.',
  name_too_long: 'Mae’r enw hwnnw’n rhy hir.',
  too_many_words: 'Dywedwch hynny mewn llai o eiriau.',
  birth_missing: 'Ysgrifennwch y dyddiad geni.',
  not_born_yet: 'Nid yw’r diwrnod hwn wedi dod eto.',
  password_too: 'Rhowch gyfrinair cyntaf iddyn nhw hefyd.',
  email_too: 'Ysgrifennwch eu he-bost hefyd.',
  email_taken: 'Mae’r e-bost hwn gan rywun yn barod.',
  has_account: 'Mae ganddyn nhw gyfrif yn barod.',

  site_name_missing: 'Ysgrifennwch ei enw.',
  setting_missing: 'Dewiswch pa fath o le yw hwn.',
  place_missing: 'Dewiswch le.',
  place_unknown: 'Dewiswch le o’r rhestr.',
  day_missing: 'Dewiswch ddiwrnod.',
  first_day_missing: 'Dewiswch y diwrnod mae’n dechrau.',
  last_day_missing: 'Dewiswch ddiwrnod pan ddaw i ben.',
  last_before_first: 'Dewiswch ddiwrnod sydd ddim cyn y cyntaf.',
  later_stay: 'Mae arhosiad diweddarach yn barod. Dewiswch ddiwrnod diweddarach.',
  stays_there_already:
    'Maen nhw’n aros yno’n barod. Dewch â’r arhosiad hwnnw i ben yn gyntaf, neu ticiwch eu bod wedi symud.',
  posting_role_missing: 'Dewiswch beth yw eu rôl yno.',
  only_staff_work: 'Dim ond gweithwyr ac arweinwyr sy’n gweithio mewn lle.',

  basis_missing: 'Dewiswch ar ba sail.',
  proof_missing: 'Ysgrifennwch beth welsoch chi sy’n dangos hynny.',
  nobody_has_that_email: 'Nid yw’r e-bost hwnnw gan neb yma. Ychwanegwch eu cyfrif yn gyntaf.',
  the_person_themselves: 'Dyma’r person ei hun.',
  administrator_decides_not: 'Nid yw gweinyddwr yn gweld unrhyw gynllun. Dewiswch gyfrif arall.',
  staff_decide_not: 'Ni chaiff staff benderfynu ar ran rhywun. Dewiswch gyfrif arall.',
  grown_up: 'Maen nhw’n 18 neu’n hŷn. Mae cyfrifoldeb rhiant wedi dod i ben.',
  under_age: 'Maen nhw o dan 18. Ni all neb fod yn atwrnai neu’n ddirprwy iddyn nhw eto.',
  ends_after_18: 'Mae cyfrifoldeb rhiant yn dod i ben pan fyddan nhw’n 18. Dewiswch ddiwrnod cynharach.',
  ends_too_soon: 'Dewiswch heddiw neu ddiwrnod diweddarach.',
  ends_too_late: 'Dewiswch ddiwrnod o fewn dwy flynedd.',
  decider_unfit: 'Yn yr oedran hwnnw ni allai rhywun isod benderfynu ar eu rhan. Dewch â hynny i ben yn gyntaf.',
};
