import type { Viewer } from '../../domain/viewer';
import { refuseForm, takeForm, type FormRefusal } from '../../platform/form';
import { addDecider, addDeciderSchema } from './add-decider.server';
import { addStay, addStaySchema } from './add-stay.server';
import { changePerson, changePersonSchema } from './change-person.server';
import { endDecider, endDeciderSchema } from './end-decider.server';
import { endStay, endStaySchema } from './end-stay.server';
import { giveAccount, giveAccountSchema } from './give-account.server';

const refusals: Record<string, [field: string, words: string]> = {
  'unknown-site': ['siteId', 'Choose a place from the list.'],
  'before-the-last': ['from', 'There is a later stay already. Choose a later day.'],
  'there-already': ['siteId', 'They stay there already. End that stay first, or tick that they moved.'],
  'unknown-account': ['email', 'Nobody here has that email. Add their account first.'],
  themselves: ['email', 'This is the person themselves.'],
  administrator: ['email', 'An administrator sees no plan. Choose another account.'],
  staff: ['email', 'Staff cannot decide for somebody. Choose another account.'],
  'grown-up': ['basis', 'They are 18 or over. Parental responsibility has ended.'],
  'under-age': ['basis', 'They are under 18. Nobody can be their attorney or deputy yet.'],
  'ends-after-18': ['until', 'Parental responsibility ends when they turn 18. Choose an earlier day.'],
  'ends-too-soon': ['until', 'Choose today or a later day.'],
  'ends-too-late': ['until', 'Choose a day within two years.'],
  'has-account': ['accountEmail', 'They have an account already.'],
  'email-taken': ['accountEmail', 'Somebody has this email already.'],
  'not-born': ['dateOfBirth', 'This day is still to come.'],
  'decider-unfit': ['dateOfBirth', 'At that age somebody below could not decide for them. End that first.'],
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
  const words = refusals[outcome.done.reason];
  return words ? { refusal: refuseForm(form, ...words) } : 'unknown';
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
