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
  on_the_staff_list: (count: number) => `${count} on the staff list`,
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
  supporter_is: 'Family, friend, advocate: the person lets them in',
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
};
