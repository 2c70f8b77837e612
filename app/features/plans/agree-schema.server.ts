import { z } from 'zod';
import { isId } from '../../platform/ids';
import { agreementStatuses } from '../../domain/agreement';
import { itemSections, sectionAudiences, type SectionAudience, type SectionCode } from '../../domain/plan';
import { now } from '../../platform/clock';
import { reviewDays } from './review-days';
import { agreeRefusals } from '../../words/agree-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(agreeRefusals);

/** Of an answer that was turned round. */
const senses = ['meant', 'not_right'] as const;

const ids = z.array(z.string().max(64)).max(2_000).default([]);

const audience = z.strictObject(
  Object.fromEntries(
    itemSections.map((section) => [section, z.enum(sectionAudiences).default('named_people')]),
  ) as Record<SectionCode, z.ZodDefault<z.ZodEnum<{ [Code in SectionAudience]: Code }>>>,
);

function isReviewDay(day: string): boolean {
  const { first, last } = reviewDays(now());
  return day >= first && day <= last;
}

/**
 * The form of the page "Do I agree with this?". `count` only shows how full the card is. `sense`: of each answer that
 * was turned round, whether it is meant so (H17); "no" marks it as not right yet.
 */
const form = z.strictObject({
  status: z.enum([...agreementStatuses, 'count'], say.answer_missing),
  answerId: z.string().refine(isId, say.read_it_again),
  readHash: z.string().length(64),
  onCard: ids,
  notAgreed: ids,
  sense: z.record(z.string().max(64), z.enum(senses)).default({}),
  note: z.string().trim().max(4_000, say.note_too_long).default(''),
  audience: audience.default(() => audience.parse({})),
  reviewOn: z.iso.date(say.day_missing).refine(isReviewDay, say.day_outside),
});

export const agreeSchema = form.transform(({ sense, notAgreed, ...answer }) => {
  const saying = (what: (typeof senses)[number]) => Object.keys(sense).filter((id) => sense[id] === what);
  return { ...answer, meant: saying('meant'), notAgreed: [...new Set([...notAgreed, ...saying('not_right')])] };
});
