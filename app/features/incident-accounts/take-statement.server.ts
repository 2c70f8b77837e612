import { redirect } from '@remix-run/node';
import { badForm, readForm } from '../../platform/form';
import { statementSchema } from './account-schema.server';
import { refuseKept, whatStands } from './refuse-kept.server';
import type { AccountsInView } from './require-accounts.server';
import { writeStatement } from './write-account.server';

/** Takes a statement: kept for later, or finished; then both sides are open. */
export async function takeStatement(inView: AccountsInView, form: FormData) {
  const read = readForm(form, statementSchema);
  if (!read.ok) return badForm(read.refusal);
  const { do: how, ...said } = read.value;
  const { viewer, incident } = inView;
  const finished = how === 'finish';
  const more = { pictures: [], sound: null, helpedBy: null, finished };
  const written = await writeStatement(viewer, incident.id, { ...said, ...more });
  if (!written.allowed) return refuseKept(form, written, await whatStands(inView, viewer.accountId));
  return redirect(`/incidents/${incident.id}${finished ? '/accounts' : '#account'}`, 303);
}
