import type { accountRefusals as en } from '../en/account-refusals';

export const accountRefusals: typeof en = {
  email_missing: 'Ysgrifennwch eich e-bost.',
  email_too_long: 'Mae hynny’n rhy hir i fod yn e-bost.',
  email_not_like_one: 'Ysgrifennwch e-bost, fel enw@example.org.',
  email_taken: 'Mae’r e-bost hwn gan rywun yn barod.',
  name_missing: 'Ysgrifennwch enw.',
  your_name_missing: 'Ysgrifennwch eich enw.',
  name_too_long: 'Mae’r enw hwnnw’n rhy hir.',
  job_title_too_long: 'Dywedwch hynny mewn llai o eiriau.',
  role_missing: 'Dewiswch beth yw eu rôl.',
  organisation_missing: 'Ysgrifennwch enw eich sefydliad.',

  password_missing: 'Ysgrifennwch eich cyfrinair.',
  password_too_long: 'Mae hynny’n rhy hir i fod yn gyfrinair.',
  password_now_missing: 'Ysgrifennwch y cyfrinair sydd gennych nawr.',
  password_now_wrong: 'Nid hwn yw’r cyfrinair sydd gennych nawr.',
  password_new_missing: 'Ysgrifennwch gyfrinair newydd.',
  password_new_too_short: 'Gwnewch ef yn 12 llythyren neu fwy. Mae ychydig eiriau’n gweithio’n dda.',
  password_new_same: 'Dewiswch un gwahanol i’r un o’r blaen.',

  sign_in_wrong: 'Nid yw’r e-bost neu’r cyfrinair yn gywir. Rhowch gynnig arall arni.',
  too_many_tries: 'Bu gormod o gynigion. Arhoswch 15 munud, wedyn rhowch gynnig arall arni.',
  token_missing: 'Copïwch y tocyn o log y gweinydd.',
  token_wrong: 'Nid hwn yw’r tocyn yn log y gweinydd.',
  set_up_already: 'Mae wedi’i osod yn barod. Mewngofnodwch yn lle hynny.',
  choose_one: 'Dewiswch un o’r rhain.',
  cannot_close_your_own: 'Ni allwch gau eich cyfrif eich hun.',
};
