import { supportAnswersFor, type SupportedOne } from '../../domain/support';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm, type FormRefusal } from '../../platform/form';
import { incidentRefusals } from '../../words/incident-refusals';
import { supportWords } from '../../words/support';
import { wordsHere } from '../../words/words-here.server';
import { eventSchema } from '../incidents/event-schema.server';
import { recordEvent } from '../incidents/record-event.server';

type Taken = { whom: SupportedOne } | { refusal: ReturnType<typeof badForm<FormRefusal>> };

/** Keeps what was offered and how it was taken. What was offered is said wherever somebody was there to take it. */
export async function takeSupport(viewer: Viewer, incidentId: string, form: FormData): Promise<Taken> {
  const read = readForm(form, eventSchema);
  if (!read.ok) return { refusal: badForm(read.refusal) };
  const posted = read.value;
  const say = wordsHere(incidentRefusals);
  if (posted.type !== 'support_given') return { refusal: badForm(refuseForm(form, '', say.page_not_complete)) };
  const { whom, answer, text } = posted;
  if (!supportAnswersFor(whom).includes(answer)) return { refusal: badForm(refuseForm(form, '', say.choose_one)) };
  if (text === '' && answer !== 'nobody_there' && answer !== 'not_sure') {
    return { refusal: badForm(refuseForm(form, 'text', wordsHere(supportWords).say_what_was_offered)) };
  }
  const recorded = await recordEvent(viewer, incidentId, posted);
  if (recorded.allowed) return { whom };
  const message = recorded.reason === 'somebody_else' ? say.somebody_else : say.conflict;
  return { refusal: badForm(refuseForm(form, '', message), 409) };
}
