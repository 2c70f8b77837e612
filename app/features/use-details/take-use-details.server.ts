import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { RestrictionUse } from '../../domain/incident';
import { mhsdsTypesOf } from '../../domain/restriction';
import { detailsAskedOf, mostHolders, sameDetail, useDetailFields, type UseDetails } from '../../domain/use-details';
import type { Viewer } from '../../domain/viewer';
import { badForm, refuseFields, refuseForm } from '../../platform/form';
import { isId } from '../../platform/ids';
import { incidentRefusals } from '../../words/incident-refusals';
import { wordsHere } from '../../words/words-here.server';
import type { PostedEvent } from '../incidents/event-schema.server';
import { recordEvents } from '../incidents/record-event.server';
import type { FoundIncident } from '../incidents/show-incident';
import { longestText, useDetailsSchema } from '../incidents/use-details-schema.server';
import { detailsShown } from './use-details-view';

/** Saves what was said of a restriction that differs from what the page showed: nobody writes over what they never saw (P11). */
export async function takeUseDetails(viewer: Viewer, found: FoundIncident, use: RestrictionUse, form: FormData) {
  const say = wordsHere(incidentRefusals);
  const { incidentId } = found.state;
  const { useId, type, mhsdsType } = use;
  const said = (name: string) => String(form.get(name) ?? '');
  const [eventId, kindId, tappedBy, after] = ['eventId', 'kindId', 'tappedBy', 'after'].map(said) as string[];
  if (![eventId, kindId, tappedBy].every(isId) || !/^\d{1,9}$/.test(after!) || hasUnknownField(form)) {
    return badForm(refuseForm(form, '', say.page_not_complete));
  }
  const read = useDetailsSchema.safeParse(detailsIn(form, use));
  if (!read.success) {
    const { fieldErrors } = z.flattenError(read.error) as { fieldErrors: Record<string, string[]> };
    return badForm(refuseFields(form, fieldErrors));
  }
  const because = said('because').trim();
  if (because.length > longestText) return badForm(refuseForm(form, 'because', say.too_many_letters));
  const kind = mhsdsTypesOf[type].find((code) => code === said('mhsdsType'));
  if (said('mhsdsType') !== '' && !kind) return badForm(refuseForm(form, 'mhsdsType', say.choose_one));
  const stood = detailsShown(found.events, useId, Number(after));
  const changed = Object.entries(read.data).filter(([field, value]) => !sameDetail(stood[field as 'text'], value));
  const events: PostedEvent[] = [];
  if (changed.length > 0) {
    const details = Object.fromEntries(changed);
    events.push({
      type: 'use_described',
      eventId: eventId!,
      tappedBy,
      useId,
      after: Number(after),
      because,
      ...details,
    });
  }
  if (kind && kind !== mhsdsType) {
    const seen = { after: Number(after), because };
    events.push({ type: 'kind_given', eventId: kindId!, tappedBy, useId, mhsdsType: kind, ...seen });
  }
  if (events.length > 0) {
    const recorded = await recordEvents(viewer, incidentId, events, true);
    if (!recorded.allowed) {
      if (recorded.reason === 'say_why') return badForm(refuseForm(form, 'because', say.say_why_it_changes));
      const why = recorded.reason === 'somebody_else' ? say.somebody_else : say.conflict;
      return badForm(refuseForm(form, '', why), 409);
    }
  }
  return redirect(`/incidents/${incidentId}#use-${useId}`, 303);
}

/** What was posted of each question that is asked of this type; what was left empty is empty. */
function detailsIn(form: FormData, { type }: RestrictionUse): UseDetails {
  const details: Record<string, unknown> = {};
  for (const field of detailsAskedOf(type)) {
    if (field === 'holders') details.holders = holdersIn(form);
    else if (field === 'equipment') details.equipment = form.getAll('equipment');
    else details[field] = String(form.get(field) ?? '').replaceAll('\r\n', '\n');
  }
  return details;
}

function holdersIn(form: FormData) {
  return Array.from({ length: mostHolders }, (_, index) => {
    const who = String(form.get(`who:${index}`) ?? '').trim();
    const parts = form.getAll(`parts:${index}`);
    const unknown = who === '' && (form.has(`unknown:${index}`) || parts.length > 0);
    return who === '' && !unknown ? [] : [{ who: who || null, parts }];
  }).flat();
}

const others = new Set<string>(['eventId', 'kindId', 'tappedBy', 'after', 'because', 'mhsdsType', ...useDetailFields]);

/** A field that the page never had (D5). */
function hasUnknownField(form: FormData): boolean {
  return [...form.keys()].some((name) => !others.has(name) && !/^(?:who|unknown|parts):[0-7]$/.test(name));
}
