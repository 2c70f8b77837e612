import { data } from '@remix-run/node';
import { parents } from '../../domain/parents-copy';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { incidentRefusals } from '../../words/incident-refusals';
import { wordsHere } from '../../words/words-here.server';
import { statusOf } from '../incidents/event-refusal';
import { givenSchema } from '../incidents/event-schema.server';
import { recordEvent } from '../incidents/record-event.server';
import type { ParentsCopyInView } from './require-parents-copy.server';

/** Writes down that the copy was given, as the `told` event of the parents; nothing where that is done. */
export async function giveParentsCopy({ viewer, incidentId, isStaff, mayGive }: ParentsCopyInView, form: FormData) {
  if (!isStaff) throw data(null, { status: 403 });
  const read = readForm(form, givenSchema);
  if (!read.ok) return badForm(read.refusal);
  if (!mayGive) throw data(null, { status: 403 });
  const { eventId, tappedBy, text } = read.value;
  const event = { type: 'told' as const, whom: parents, copy: 'yes' as const, eventId, tappedBy, text };
  const recorded = await recordEvent(viewer, incidentId, event);
  if (recorded.allowed) return null;
  const say = wordsHere(incidentRefusals);
  if (recorded.reason === 'conflict') return badForm(refuseForm(form, '', say.conflict), 409);
  if (recorded.reason === 'somebody_else') return badForm(refuseForm(form, '', say.somebody_else), 409);
  throw data(null, { status: statusOf[recorded.reason] });
}
