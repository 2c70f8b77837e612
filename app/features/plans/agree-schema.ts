import { z } from 'zod';
import { isId } from '../../platform/ids';
import { agreementStatuses } from '../../domain/agreement';
import { itemSections, sectionAudiences, type SectionAudience, type SectionCode } from '../../domain/plan';

const ids = z.array(z.string().max(64)).max(2_000).default([]);

const audience = z.strictObject(
  Object.fromEntries(
    itemSections.map((section) => [section, z.enum(sectionAudiences).default('named_people')]),
  ) as Record<SectionCode, z.ZodDefault<z.ZodEnum<{ [Code in SectionAudience]: Code }>>>,
);

/** The form of the page "Do I agree with this?". `count` only shows how full the card is. */
export const agreeSchema = z.strictObject({
  status: z.enum([...agreementStatuses, 'count'], { error: 'Choose one of the answers.' }),
  answerId: z.string().refine(isId, 'Read it again, then answer.'),
  readHash: z.string().length(64),
  onCard: ids,
  notAgreed: ids,
  note: z.string().trim().max(4_000, 'That is too long. Use fewer words.').default(''),
  audience: audience.default(() => audience.parse({})),
  reviewOn: z.iso.date({ error: 'Choose a day to look again.' }),
});
