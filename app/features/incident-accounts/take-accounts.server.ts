import { redirect } from '@remix-run/node';
import { badForm, readForm } from '../../platform/form';
import { accountsSchema } from './account-schema.server';
import { askForAccount, seeDifferently } from './ask-for-account.server';
import { refuseKept } from './refuse-kept.server';
import type { AccountsInView } from './require-accounts.server';
import { sendOn } from './send-on.server';

/** Takes what is posted beside both accounts: an answer to being asked, another view, a "next time" that goes on. */
export async function takeAccounts({ viewer, incident }: AccountsInView, form: FormData) {
  const read = readForm(form, accountsSchema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  const home = `/incidents/${incident.id}`;
  switch (posted.do) {
    case 'asked': {
      const asked = await askForAccount(viewer, incident.id, posted);
      return asked.allowed ? redirect(`${home}#account`, 303) : refuseKept(form, asked);
    }
    case 'differs': {
      const { id, words, asksForChange } = posted;
      const kept = await seeDifferently(viewer, incident.id, { id, words, asksForChange });
      return kept.allowed ? redirect(`${home}/accounts#differs`, 303) : refuseKept(form, kept);
    }
    case 'send-on': {
      const { id, writtenId, section } = posted;
      const sent = await sendOn(viewer, incident.id, { id, writtenId, section });
      return sent.allowed ? redirect(`${home}/accounts#next-${writtenId}`, 303) : refuseKept(form, sent);
    }
  }
}
