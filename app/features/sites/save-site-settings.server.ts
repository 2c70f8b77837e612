import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { sites, siteSettings as rows } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { comingLaws } from '../../domain/legal-check';
import { codeIntervals, sameInterval, type Interval, type IntervalName } from '../../domain/review-intervals';
import {
  intervalNames,
  settingOf,
  usualSettings,
  type SiteSettingKey,
  type SiteSettingValue,
} from '../../domain/site-settings';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { isCalendarDate } from '../../platform/time-words';
import { siteSettingsRefusals } from '../../words/site-settings-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { record } from '../audit/record.server';
import { siteSettings } from './site-settings.server';

const say = refusalsOf(siteSettingsRefusals);

const count = (most: number) =>
  z.coerce.number(say.whole_number).int(say.whole_number).min(1, say.at_least_one).max(most, say.too_many);
export const unitMinutes = { minutes: 1, hours: 60, days: 24 * 60 } as const;
const units = ['minutes', 'hours', 'days', 'months'] as const;
const day = z.string().refine(isCalendarDate, say.no_such_day);

const intervalFields = Object.fromEntries(
  intervalNames.flatMap((name) => [
    [name, count(1_000).optional()],
    [`${name}_unit`, z.enum(units)],
  ]),
) as Record<IntervalName, z.ZodOptional<ReturnType<typeof count>>> &
  Record<`${IntervalName}_unit`, z.ZodEnum<{ [Unit in (typeof units)[number]]: Unit }>>;

/** The whole page: each interval as a number and what it counts; empty is as the Code says. */
export const siteSettingsSchema = z.strictObject({
  ...intervalFields,
  asksPsychiatrist: z.literal('yes').optional(),
  planReviewRestrictions: count(100),
  planReviewWeeks: count(104),
  ...({ LPS: day.optional(), MHA_2025: day.optional() } satisfies Record<(typeof comingLaws)[number], unknown>),
});
export type PostedSettings = z.output<typeof siteSettingsSchema>;

/**
 * Writes what differs from what stands, each as a row of its own (P11). `unseen`: no site of the administrator's
 * organisation.
 */
export async function saveSiteSettings(
  viewer: Viewer,
  siteId: string,
  posted: PostedSettings,
): Promise<Decision<'unseen'>> {
  if (viewer.role !== 'administrator') return refused('unseen');
  return inTransaction(async (tx) => {
    const [site] = await tx
      .select({ id: sites.id })
      .from(sites)
      .where(and(eq(sites.id, siteId), eq(sites.organisationId, viewer.organisationId)));
    if (!site) return refused('unseen');
    const at = now();
    const stands = await siteSettings(tx, siteId);
    const changes = wanted(posted).filter(([key, value]) => !same(settingOf(stands, key), value));
    for (const [key, value] of changes) {
      await tx.insert(rows).values({ id: newId(), siteId, key, value, accountId: viewer.accountId, at });
    }
    const detail = changes.map(([key]) => key).join(' ');
    if (detail) await record(tx, { at, accountId: viewer.accountId, action: 'site.set', objectId: siteId, detail });
    return { allowed: true };
  });
}

/** What should stand under each key; null where it is what holds anyway. */
function wanted(posted: PostedSettings): [SiteSettingKey, SiteSettingValue][] {
  const { restrictions, weeks } = usualSettings.planReview;
  const unlessUsual = (value: number, usual: number) => (value === usual ? null : value);
  return [
    ...intervalNames.map((name): [SiteSettingKey, SiteSettingValue] => {
      const interval = intervalOf(posted[name], posted[`${name}_unit`]);
      return [`interval:${name}`, interval && sameInterval(interval, codeIntervals[name]) ? null : interval];
    }),
    ['asksPsychiatrist', posted.asksPsychiatrist === 'yes' ? true : null],
    ['planReviewRestrictions', unlessUsual(posted.planReviewRestrictions, restrictions)],
    ['planReviewWeeks', unlessUsual(posted.planReviewWeeks, weeks)],
    ...comingLaws.map((law): [SiteSettingKey, SiteSettingValue] => [`inForce:${law}`, posted[law] ?? null]),
  ];
}

function intervalOf(many: number | undefined, unit: (typeof units)[number]): Interval | null {
  if (many === undefined) return null;
  return unit === 'months' ? { months: many } : { minutes: many * unitMinutes[unit] };
}

function same(one: SiteSettingValue, other: SiteSettingValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
