import type { Setting } from '../../domain/codes';
import type { Role } from '../../domain/viewer';
import { pluralIn } from '../sentences';

const plural = pluralIn('en');

function people(count: number): string {
  return plural(count, { one: '1 person', other: `${count} people` });
}

const role: Record<Role, string> = {
  person: 'Person',
  supporter: 'Supporter',
  worker: 'Worker',
  lead: 'Lead',
  administrator: 'Administrator',
};

const setting: Record<Setting, string> = {
  mh_inpatient: 'Mental health ward',
  ld_autism_inpatient: 'Hospital ward for people with a learning disability and autistic people',
  acute_hospital: 'General hospital',
  care_home: 'Care home',
  supported_living: 'Supported living, or care at home',
  childrens_home: "Children's home",
  secure_childrens_home: "Secure children's home",
  special_school: 'Special school',
  mainstream_school: 'Mainstream school',
  college: 'College',
};

/** What an administrator reads: what is set up, and the accounts. */
export const administration = {
  is_everything_set_up: 'Is everything set up and healthy?',
  no_place_yet: 'No place is set up yet. Add one first.',
  people_without_stay: (count: number) => `${people(count)} without a stay: no worker can see them.`,
  staff_without_place: (count: number) => `${people(count)} on the staff list without a place of work.`,
  everybody_has_a_place: 'Yes. Everybody has a place.',
  still_missing: 'Still missing',
  what_i_look_after: 'What I look after',
  places: 'Places',
  people: 'People',
  accounts: 'Accounts',
  symbols: 'Symbol packs',
  on_the_staff_list: (count: number) => `${count} on the staff list`,
  mails_are_sent: 'We remind staff by mail. A mail names nobody and tells nothing.',
  no_mails: 'We send no mail yet. Whoever runs Alongside can set it up.',
  you_see_no_plan: 'You see no plan and no record. That is on purpose.',

  back_to_the_start: 'Back to the start',
  back_to_accounts: 'Back to accounts',
  an_account: 'An account',
  add_an_account: 'Add an account',
  add_the_account: 'Add the account',
  what_are_they: 'What are they?',
  role,
  worker_is: 'On shift at a place',
  lead_is: 'Leads a place',
  supporter_is: 'Family, a friend or an advocate. The person lets them in',
  administrator_is: 'Sets things up. Sees no plan',
  name: 'Name',
  email: 'Email',
  job_title: 'Job title (you can leave this out)',
  first_password: 'A first password for them',
  first_password_is: '12 letters or more. They change it when they sign in.',

  account_is_closed: 'This account is closed.',
  where_they_work: 'Where they work',
  end_it_now: 'End it now',
  give_a_new_password: 'Give a new password',
  close_this_account: 'Close this account',
  new_password_shown_once: 'The new password, shown this once',
  tell_it_to_them: 'Tell it to them yourself. They change it when they sign in.',

  where: 'Place',
  choose_a_place: 'Choose a place',
  they_work_as: 'As',
  works_as: (as: 'worker' | 'lead', siteName: string) => `${role[as]} at ${siteName}`,
  from: 'From',
  spell: (from: string, until: string | null) => (until === null ? `from ${from}` : `from ${from} until ${until}`),
  until_or_left_out: 'Until (you can leave this out)',
  last_day_of_agency_staff: 'For agency staff: the last day.',
  add_the_place_of_work: 'Add the place of work',

  no_place_is_set_up: 'No place is set up yet.',
  rules_at: (siteName: string) => `Rules at ${siteName}`,
  settings_of_place: 'Settings for incidents',
  settings_of: (name: string) => `Settings for incidents: ${name}`,
  add_a_place: 'Add a place',
  add_the_place: 'Add the place',
  kind_of_place: 'What kind of place is it?',
  kind_decides_which_laws: 'It decides which laws and records apply.',
  choose: 'Choose',
  setting,

  two_letters_are_enough: 'Two letters of the start of any part of the name are enough.',
  nobody_has_such_a_name: 'Nobody has a name like that.',
  born: (date: string) => `Born ${date}`,
  add_a_person: 'Add a person',
  add_the_person: 'Add the person',
  full_name: 'Full name',
  name_they_like: 'The name they like best',
  pronouns: 'Pronouns (you can leave this out)',
  died_on: 'Date of death',
  died_on_hint: 'Leave it empty while they live. Records stay as long as the law says from this day.',
  date_of_birth: 'Date of birth',
  email_if_they_sign_in: 'Email, if they will sign in',

  a_person: 'A person',
  back_to_people: 'Back to people',
  called_and_born: (preferredName: string, pronouns: string | null, born: string) =>
    [preferredName, pronouns, `born ${born}`].filter(Boolean).join(', '),
  mend_their_name: 'Mend their name or dates',
  save: 'Save',
  their_own_account: 'Their own account',
  their_account: 'Their account',
  they_have_no_account: 'They have no account yet. With one they reach their own plan.',
  their_email: 'Their email',
  give_them_an_account: 'Give them an account',

  where_they_stay: 'Where they stay',
  room: 'Room (you can leave this out)',
  did_they_move: 'Did they move?',
  leave_it_out_for_a_second: 'Leave it out for a second place. A child may live in one and learn in another.',
  they_moved: 'They moved: end the stays before this one',
  add_the_stay: 'Add the stay',

  who_decides_for_them: 'Who lawfully decides for them',
  nobody_unless_a_law_says: 'Nobody, if no law says so.',
  email_of_their_account: 'Email of their account',
  never_staff: 'Family, or whoever the law names. Never staff.',
  on_what_basis: 'On what basis?',
  what_shows_it: 'What did you see that shows it?',
  such_as_a_court_order: 'A registered power of attorney, a court order…',
  until_when: 'Until when?',
  within_two_years: 'The last day. Within two years: then look at it again.',
  add_who_decides: 'Add who decides',
};
