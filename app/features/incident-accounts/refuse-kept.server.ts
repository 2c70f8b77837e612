import { data } from '@remix-run/node';
import { database } from '#db/connection.server';
import { statementOf, type Whose } from '../../domain/incident-account';
import { now } from '../../platform/clock';
import { badForm, refuseForm, type FormRefusal } from '../../platform/form';
import { newId } from '../../platform/ids';
import { incidentAccountRefusals } from '../../words/incident-account-refusals';
import { wordsHere } from '../../words/words-here.server';
import { draftFor } from './account-draft';
import { accountsInside } from './accounts-inside.server';
import type { EntryKept } from './keep-entry.server';
import type { AccountsInView } from './require-accounts.server';
import type { WritingRefused } from './write-account.server';

/** What stands there by now, for a form that was overtaken: fields that go back with it. */
export async function whatStands({ viewer, incident }: AccountsInView, whose: Whose): Promise<Record<string, string>> {
  const inside = await accountsInside(database().read, viewer, incident.id, now());
  if (!inside.allowed) return {};
  const { accounts, reader } = inside;
  const account = whose === 'person' ? accounts.person : statementOf(accounts, whose);
  if (!account) return {};
  const { happened, nextTime, basedOn } = draftFor(account, reader);
  return { id: newId(), basedOn: String(basedOn), happenedNow: happened, nextTimeNow: nextTime };
}

/**
 * Why something was not kept, with what was typed.
 *
 * @param standing where somebody was faster: the next try goes on from that
 */
export function refuseKept(
  form: FormData,
  kept: Extract<
    EntryKept<WritingRefused | 'given' | 'not_given' | 'part_not_open' | 'too_many' | 'no_room'>,
    { allowed: false }
  >,
  standing: Record<string, string> = {},
) {
  const told = wordsHere(incidentAccountRefusals);
  switch (kept.reason) {
    case 'unseen':
      throw data(null, { status: 404 });
    case 'conflict':
    case 'changed_meanwhile': {
      const refusal = refuseForm(form, '', told.changed_meanwhile);
      return badForm<FormRefusal>({ ...refusal, typed: { ...refusal.typed, ...standing } }, 409);
    }
    case 'given':
      return badForm<FormRefusal>(refuseForm(form, '', told.given_already), 409);
    case 'nothing_said':
      return badForm<FormRefusal>(refuseForm(form, '', told.nothing_said));
    case 'part_not_open':
      return badForm<FormRefusal>(refuseForm(form, '', told.part_not_open));
    case 'too_many':
      return badForm<FormRefusal>(refuseForm(form, '', told.too_many));
    case 'no_room':
    case 'full':
      return badForm<FormRefusal>(refuseForm(form, '', told.full));
    default:
      throw data(null, { status: 403 });
  }
}
