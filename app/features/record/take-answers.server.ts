import { redirect } from '@remix-run/node';
import type { Viewer } from '../../domain/viewer';
import { isId } from '../../platform/ids';
import { badForm, refuseFields, refuseForm } from '../../platform/form';
import { incidentRefusals } from '../../words/incident-refusals';
import { legalWords } from '../../words/legal';
import { recordWords } from '../../words/record';
import { timeWords } from '../../words/times';
import { wordsHere } from '../../words/words-here.server';
import { longestText } from '../incidents/use-details-schema.server';
import type { EventRefusal } from '../incidents/record-event.server';
import { recordEvent } from '../incidents/record-event.server';
import type { FoundIncident } from '../incidents/show-incident';
import { groupOf } from './record-groups';
import { readAnswers, takeRenewed, unknownField } from './read-answers.server';
import { lawsFor } from './laws-for';
import { saidOfLaw } from './said-of-law';
import { adjustmentItems, answersOf, answersShown } from './record-view';

/**
 * Saves what was answered, as one event. A law that cannot be chosen is left out and said so; everything else is saved
 * (P14). Once the record is signed a change says why.
 */
export async function takeAnswers(viewer: Viewer, found: FoundIncident, form: FormData) {
  const say = wordsHere(incidentRefusals);
  const adjustments = adjustmentItems(found).map(({ id }) => id);
  const [eventId, after, tappedBy, why, group] = ['eventId', 'after', 'tappedBy', 'why', 'group'].map((name) =>
    String(form.get(name) ?? ''),
  ) as [string, string, string, string, string];
  if (!isId(eventId) || !isId(tappedBy) || !/^\d{1,9}$/.test(after) || unknownField(form, adjustments)) {
    return badForm(refuseForm(form, '', say.page_not_complete));
  }
  const taken = takeRenewed(form);
  const read = readAnswers(form, answersShown(found, Number(after)), adjustments);
  if ('errors' in read) return badForm(refuseFields(form, read.errors));
  const { answers } = read;
  if (found.state.signed.author && Object.keys(answers).length > 0 && !why.trim()) {
    return badForm(refuseForm(form, 'why', say.say_why_it_changes));
  }
  if (why.length > longestText) return badForm(refuseForm(form, 'why', say.too_many_letters));
  const law = lawsFor(found, { ...answersOf(found), ...answers }).find(({ code }) => code === answers.legalFramework);
  const blocked = law?.blocks ?? [];
  if (blocked.length > 0) delete answers.legalFramework;
  const back = `/incidents/${found.state.incidentId}/record`;
  if (Object.keys(answers).length > 0) {
    const words = why.trim() ? { why: why.trim() } : {};
    const posted = { type: 'answered' as const, eventId, tappedBy, answers, after: Number(after), ...words };
    const recorded = await recordEvent(viewer, found.state.incidentId, posted);
    if (!recorded.allowed) return badForm(refuseForm(form, '', saidOf(recorded.reason, say)), 409);
  }
  if (blocked.length > 0) {
    const legal = wordsHere(legalWords);
    const reasons = blocked.map((each) => saidOfLaw(each, legal, wordsHere(timeWords)));
    return badForm(refuseForm(form, 'legalFramework', [...reasons, wordsHere(recordWords).law_not_saved].join(' ')));
  }
  const at = taken ? groupOf(taken) : group;
  return redirect(`${back}${/^[a-z]{1,20}$/.test(at) ? `#${at}` : ''}`, 303);
}

type Refusals = ReturnType<typeof wordsHere<typeof incidentRefusals.en>>;

function saidOf(reason: EventRefusal, say: Refusals): string {
  return reason === 'somebody_else' ? say.somebody_else : say.conflict;
}
