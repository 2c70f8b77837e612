import { z } from 'zod';
import {
  isDetail,
  isItemId,
  longestAnswer,
  longestShort,
  mostEntries,
  noDetails,
  type DetailName,
  type ItemDetails,
} from '../../domain/item-details';
import type { AdjustmentOwner, SectionCode } from '../../domain/plan';
import { isCalendarDate } from '../../platform/time-words';
import { readForm, refuseFields, type FormRefusal, type FormResult } from '../../platform/form';
import type { ItemCommand } from './write-item.server';
import { draftingRefusals } from '../../words/drafting-refusals';
import { refusalsOf, wordsHere } from '../../words/words-here.server';

const say = refusalsOf(draftingRefusals);
const words = z.string().max(longestAnswer, say.too_long).default('');
const short = z.string().max(longestShort, say.too_long_for_its_field);
const code = z.string().max(64, say.not_listed);
const contact = z.strictObject({
  name: short.default(''),
  relationship: short.default(''),
  phone: short.regex(/^[0-9+() -]*$/, say.no_phone_number).default(''),
  tellAfterRestriction: z.boolean().default(false),
});

const schema = z.strictObject({
  do: z.enum(['add', 'change', 'describe', 'up', 'down', 'take-out', 'bring-back'], say.unknown_command),
  id: z.string(say.unknown_answer).max(64),
  text: words,
  basedOn: words,
  /** The details as they stood when the form was made; without it they are not part of the form. */
  before: z.string().max(20_000).optional(),
  stage: code.optional(),
  category: code.optional(),
  who: short.optional(),
  where: code.optional(),
  whereWords: short.optional(),
  voice: code.optional(),
  howKnown: code.optional(),
  onCard: z.boolean().default(false),
  restrictionTypes: z.array(code).max(20).default([]),
  riskFactors: z.array(code).max(40).default([]),
  owner: code.optional(),
  ownerName: short.optional(),
  inPlaceBy: z
    .string()
    .refine((day) => day === '' || isCalendarDate(day), say.no_day)
    .optional(),
  contacts: z.array(contact).max(mostEntries, say.too_many_people).default([]),
  doNotContact: z.string().max(4_000, say.too_long).default(''),
});

type Posted = z.output<typeof schema>;

/**
 * Reads a posted form of one answer. A refusal says what was wrong, beside its field, and keeps what was typed.
 *
 * @param owners who may be asked to make sure of a promise
 */
export function readItemForm(
  form: FormData,
  section: SectionCode,
  owners: readonly AdjustmentOwner[] = [],
): FormResult<ItemCommand> {
  const told = wordsHere(draftingRefusals);
  const read = readForm(form, schema);
  if (!read.ok) return read;
  const posted = read.value;
  const errors: FormRefusal['errors'] = {};
  if (!isItemId(section, posted.id)) errors.id = [told.unknown_answer];
  const { details, before } = changedDetails(posted, section, owners);
  for (const [name, value] of Object.entries(details)) {
    if (!isDetail(section, name as DetailName, value)) errors[name] = [told.not_listed];
  }
  const isEmpty = posted.text.trim() === '' && (details.contacts ?? []).length === 0;
  if ((posted.do === 'add' || (posted.do === 'change' && posted.basedOn !== '')) && isEmpty) {
    errors.text = [posted.do === 'add' ? told.words_missing : told.words_missing_or_take_out];
  }
  if (Object.keys(errors).length > 0) return { ok: false, refusal: refuseFields(form, errors) };
  return { ok: true, value: commandOf(posted, details, before, form.has('basedOn')) };
}

function commandOf(
  { do: what, id, text, basedOn }: Posted,
  details: Partial<ItemDetails>,
  before: Partial<ItemDetails>,
  isBased: boolean,
): ItemCommand {
  if (what === 'add') return { do: what, id, text, details };
  if (what === 'change') return { do: what, id, text, basedOn, details, before };
  if (what === 'describe') return { do: what, id, details, before, ...(isBased && { basedOn }) };
  return { do: what, id };
}

/** Only what this form changed, and what it began with: what somebody else changed meanwhile stays (P11). */
function changedDetails(
  posted: Posted,
  section: SectionCode,
  owners: readonly AdjustmentOwner[],
): { details: Partial<ItemDetails>; before: Partial<ItemDetails> } {
  const changed = { details: {}, before: {} };
  if (posted.before === undefined) return changed;
  const began = readBefore(posted.before);
  for (const [name, value] of Object.entries(
    detailsIn(posted, [...owners, ...(isOwned(began) ? [began.owner] : [])]),
  )) {
    const unsaid = noDetails[name as DetailName];
    const was = isDetail(section, name as DetailName, began[name] ?? unsaid) ? (began[name] ?? unsaid) : unsaid;
    if (JSON.stringify(was) === JSON.stringify(value)) continue;
    Object.assign(changed.details, { [name]: value });
    Object.assign(changed.before, { [name]: was });
  }
  return changed;
}

/** What a form said of the details as it began; nothing where it is no such thing. */
export function readBefore(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** Whoever makes sure of it already may stay, though they left. */
function isOwned(before: Record<string, unknown>): before is { owner: AdjustmentOwner } {
  return isDetail('adjustments', 'owner', before.owner ?? undefined);
}

/** A name that was typed counts before one that was chosen. */
function ownerIn({ owner, ownerName }: Posted, owners: readonly AdjustmentOwner[]): unknown {
  const name = ownerName?.trim();
  if (name) return { name, accountId: null };
  return owner ? (owners.find(({ accountId }) => accountId === owner) ?? owner) : null;
}

/** Everything but the picture and the voice note, which have pages of their own. */
function detailsIn(
  posted: Posted,
  owners: readonly AdjustmentOwner[],
): Record<Exclude<DetailName, 'picture' | 'sound'>, unknown> {
  const said = (value: string | undefined) => value?.trim() || null;
  return {
    stage: said(posted.stage),
    category: said(posted.category),
    who: said(posted.who),
    where: said(posted.where),
    whereWords: said(posted.whereWords),
    voice: said(posted.voice),
    howKnown: said(posted.howKnown),
    onCard: posted.onCard,
    restrictionTypes: posted.restrictionTypes,
    riskFactors: posted.riskFactors,
    owner: ownerIn(posted, owners),
    inPlaceBy: said(posted.inPlaceBy),
    contacts: posted.contacts.filter(({ name, phone }) => name !== '' || phone !== ''),
    doNotContact: posted.doNotContact
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}
