import { z } from 'zod';
import { signedAs, strategyOutcomes, type IncidentEventBody, type IncidentEventType } from '../../domain/incident';
import { parents } from '../../domain/parents-copy';
import type { Answers } from '../../domain/record-answers';
import { seclusionChecks, segregationChecks } from '../../domain/review-intervals';
import { supportAnswers, supportedOnes } from '../../domain/support';
import { mhsdsTypes, mhsdsTypesOf, restrictionTypes, type RestrictionType } from '../../domain/restriction';
import { isId } from '../../platform/ids';
import { incidentRefusals } from '../../words/incident-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { longestText, saidDetails, useDetailsShape } from './use-details-schema.server';

const say = refusalsOf(incidentRefusals);

const id = z.string().refine(isId, say.page_not_complete);
const itemId = z.string().regex(/^[\w-]{1,64}$/);
const text = z.string(say.nothing_written).trim().min(1, say.nothing_written).max(longestText, say.too_many_letters);
/** Milliseconds that a tap can have waited on a device, at most: a year. */
export const longestWait = 366 * 24 * 60 * 60 * 1_000;

/** What the device says about when it happened; every part may be missing (H8). */
export const deviceFields = {
  deviceAt: z.number().int().min(0).max(8_640_000_000_000_000).optional(),
  deviceOffset: z
    .number()
    .int()
    .min(-14 * 60)
    .max(14 * 60)
    .optional(),
  deviceZone: z
    .string()
    .regex(/^[A-Za-z0-9_+\-/]{1,64}$/)
    .optional(),
  /** Milliseconds that the tap waited to be sent. */
  waited: z.number().int().min(0).max(longestWait).optional(),
};

/** Why a signed record changes. */
const because = z.string().trim().max(longestText, say.too_many_letters).optional();

const event = <Type extends IncidentEventType, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), eventId: id, tappedBy: id.optional(), because, ...deviceFields, ...shape });

/**
 * Another position: a stop and a start at one moment (`use` is what stops). The start has the event's id, the stop one
 * of its own, so that both are known again when the tap is sent again.
 */
const changed = z.strictObject({
  type: z.literal('position_changed'),
  eventId: id,
  stopId: id,
  useId: id,
  mhsdsType: z.enum(mhsdsTypesOf.physical as typeof mhsdsTypes, say.choose_one),
  tappedBy: id.optional(),
  because,
  ...deviceFields,
});

/**
 * One event as a device posts it, as a form or as JSON: flat, and nothing that is not listed (D5). `tappedBy` is the
 * account whose page it was tapped on.
 */
export const eventSchema = z.discriminatedUnion('type', [
  event('strategy_tried', { itemId, outcome: z.enum(strategyOutcomes), why: text.optional() }),
  event('restriction_started', { restriction: z.enum(restrictionTypes), mhsdsType: z.enum(mhsdsTypes).optional() }),
  event('restriction_stopped', { useId: id }),
  event('kind_given', {
    useId: id,
    mhsdsType: z.enum(mhsdsTypes, say.choose_one),
    after: z.number().int().min(0).optional(),
  }),
  event('reason_given', { useId: id, itemId: itemId.optional(), text }),
  event('use_described', { useId: id, after: z.number().int().min(0).optional(), ...useDetailsShape }),
  event('after_care_over', { useId: id }),
  changed,
  event('checked', { useId: id, check: z.enum([...seclusionChecks, ...segregationChecks]), text: text.optional() }),
  event('told', {
    whom: z.string().min(1).max(200),
    withheld: z.literal('yes').optional(),
    copy: z.literal('yes').optional(),
    text: z.string(say.say_when_and_how).trim().min(1, say.say_when_and_how).max(longestText, say.too_many_letters),
  }),
  event('support_given', {
    whom: z.enum(supportedOnes),
    answer: z.enum(supportAnswers, say.choose_one),
    text: z.string().trim().max(longestText, say.too_many_letters).default(''),
  }),
  event('signed', { as: z.enum(signedAs) }),
  event('note', { text }),
  event('passed', {}),
  event('over', {}),
  event('reopened', {}),
  event('corrected', { correctedId: id, text, undone: z.literal('yes').optional() }),
]);
/** Answers of the record, as its page has read them from a form (`read-answers.server.ts`). */
export interface PostedAnswers {
  type: 'answered';
  eventId: string;
  tappedBy?: string;
  deviceAt?: undefined;
  deviceOffset?: undefined;
  deviceZone?: undefined;
  waited?: undefined;
  because?: undefined;
  answers: Answers;
  after: number;
  why?: string;
}
export type PostedEvent = z.output<typeof eventSchema> | PostedAnswers;

/** That the parents' copy was given, from its own page. */
export const givenSchema = z.strictObject({
  whom: z.literal(parents),
  eventId: id,
  tappedBy: id,
  text: z.string(say.say_when_and_how).trim().min(1, say.say_when_and_how).max(longestText, say.too_many_letters),
});

/** Starting, from the card's form. */
export const startSchema = z.strictObject({
  incidentId: id,
  eventId: id,
  /** The version that was on the screen; nothing where none was agreed. */
  versionId: id.optional(),
  ...deviceFields,
});
export type PostedStart = z.output<typeof startSchema>;

/** What one post writes down: one event, or two that belong together. */
export interface Happening {
  id: string;
  type: IncidentEventType;
  body: IncidentEventBody;
}

export function happeningsOf(posted: PostedEvent): Happening[] {
  if (posted.type !== 'position_changed') return [{ id: posted.eventId, type: posted.type, body: bodyOf(posted) }];
  const { eventId, stopId, useId, mhsdsType } = posted;
  const every = ofEvery(posted);
  const start = { useId: eventId, type: 'physical', mhsdsType, insteadOf: useId, ...every } as const;
  return [
    { id: stopId, type: 'restriction_stopped', body: { useId, ...every } },
    { id: eventId, type: 'restriction_started', body: start },
  ];
}

/** What every event may say. A tap that was sent at once happened when it arrived. */
function ofEvery({ waited, because }: Pick<PostedEvent, 'waited' | 'because'>): { waited?: number; because?: string } {
  return { ...(waited && waited >= 1_000 && { waited }), ...(because && { because }) };
}

/** The body of the event as it is kept. A use has the id of the event that started it. */
function bodyOf(posted: Exclude<PostedEvent, { type: 'position_changed' }>): IncidentEventBody {
  const every = ofEvery(posted);
  switch (posted.type) {
    case 'strategy_tried':
      return { itemId: posted.itemId, outcome: posted.outcome, ...(posted.why && { why: posted.why }), ...every };
    case 'restriction_started':
      return {
        useId: posted.eventId,
        type: posted.restriction satisfies RestrictionType,
        ...(posted.mhsdsType && { mhsdsType: posted.mhsdsType }),
        ...every,
      };
    case 'restriction_stopped':
      return { useId: posted.useId, ...every };
    case 'kind_given':
      return {
        ...{ useId: posted.useId, mhsdsType: posted.mhsdsType },
        ...(posted.after !== undefined && { after: posted.after }),
        ...every,
      };
    case 'reason_given':
      return { useId: posted.useId, ...(posted.itemId && { itemId: posted.itemId }), text: posted.text, ...every };
    case 'use_described':
      return {
        useId: posted.useId,
        ...(posted.after !== undefined && { after: posted.after }),
        ...saidDetails(posted),
        ...every,
      };
    case 'after_care_over':
      return { useId: posted.useId, ...every };
    case 'checked':
      return { useId: posted.useId, check: posted.check, ...(posted.text && { text: posted.text }), ...every };
    case 'answered':
      return { answers: posted.answers, after: posted.after, ...(posted.why && { why: posted.why }) };
    case 'told':
      return {
        ...{ whom: posted.whom, withheld: posted.withheld === 'yes', text: posted.text },
        ...(posted.copy && { copy: true }),
        ...every,
      };
    case 'support_given':
      return { whom: posted.whom, answer: posted.answer, text: posted.text, ...every };
    case 'signed':
      return { as: posted.as, ...every };
    case 'note':
      return { text: posted.text, ...every };
    case 'corrected':
      return { eventId: posted.correctedId, text: posted.text, ...(posted.undone && { undone: true }), ...every };
    default:
      return every;
  }
}
