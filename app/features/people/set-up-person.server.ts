import type { Viewer } from '../../domain/viewer';
import { refuseForm, takeForm, type FormRefusal } from '../../platform/form';
import { addDecider, addDeciderSchema } from './add-decider.server';
import { addStay, addStaySchema } from './add-stay.server';
import { changePerson, changePersonSchema } from './change-person.server';
import { endDecider, endDeciderSchema } from './end-decider.server';
import { endStay, endStaySchema } from './end-stay.server';
import { giveAccount, giveAccountSchema } from './give-account.server';
import { peopleRefusals } from '../../words/people-refusals';
import { wordsHere } from '../../words/words-here.server';

/** Beside which field each refusal is said, and how. */
const refusals: Record<string, [field: string, key: keyof typeof peopleRefusals.en]> = {
  'unknown-site': ['siteId', 'place_unknown'],
  'before-the-last': ['from', 'later_stay'],
  'there-already': ['siteId', 'stays_there_already'],
  'unknown-account': ['email', 'nobody_has_that_email'],
  themselves: ['email', 'the_person_themselves'],
  administrator: ['email', 'administrator_decides_not'],
  staff: ['email', 'staff_decide_not'],
  'grown-up': ['basis', 'grown_up'],
  'under-age': ['basis', 'under_age'],
  'ends-after-18': ['until', 'ends_after_18'],
  'ends-too-soon': ['until', 'ends_too_soon'],
  'ends-too-late': ['until', 'ends_too_late'],
  'has-account': ['accountEmail', 'has_account'],
  'email-taken': ['accountEmail', 'email_taken'],
  'not-born': ['dateOfBirth', 'not_born_yet'],
  'died-later': ['diedOn', 'not_born_yet'],
  'died-before': ['diedOn', 'died_before_birth'],
  'decider-unfit': ['dateOfBirth', 'decider_unfit'],
};

/** Does what one of the forms about a person asks. What is not there, or not theirs to do, is `unknown`. */
export async function setUpPerson(
  viewer: Viewer,
  personId: string,
  form: FormData,
): Promise<'done' | 'unknown' | { refusal: FormRefusal }> {
  const outcome = await take(viewer, personId, form);
  if ('refusal' in outcome) return outcome;
  if (outcome.done.allowed) return 'done';
  const refusal = refusals[outcome.done.reason];
  if (!refusal) return 'unknown';
  const [field, key] = refusal;
  return { refusal: refuseForm(form, field, wordsHere(peopleRefusals)[key]) };
}

function take(viewer: Viewer, personId: string, form: FormData) {
  switch (form.get('does')) {
    case 'change-person':
      return takeForm(form, changePersonSchema, (asked) => changePerson(viewer, personId, asked));
    case 'give-account':
      return takeForm(form, giveAccountSchema, (asked) => giveAccount(viewer, personId, asked));
    case 'add-stay':
      return takeForm(form, addStaySchema, (asked) => addStay(viewer, personId, asked));
    case 'end-stay':
      return takeForm(form, endStaySchema, ({ stayId }) => endStay(viewer, personId, stayId));
    case 'end-decider':
      return takeForm(form, endDeciderSchema, ({ deciderId }) => endDecider(viewer, personId, deciderId));
    default:
      return takeForm(form, addDeciderSchema, (asked) => addDecider(viewer, personId, asked));
  }
}
