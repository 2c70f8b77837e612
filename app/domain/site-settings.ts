import { comingLaws, type ComingLaw } from './legal-check';
import {
  codeIntervals,
  later,
  sameInterval,
  type Interval,
  type IntervalName,
  type SiteIntervals,
} from './review-intervals';

export const intervalNames = Object.keys(codeIntervals) as IntervalName[];

/** What an administrator sets for one site; each has a row of its own, with who set it and when. */
export type SiteSettingKey =
  | `interval:${IntervalName}`
  /** Whether the clocks ask if a psychiatrist authorised a seclusion: that review counts as the first medical one. */
  | 'asksPsychiatrist'
  /** A plan's review comes forward after so many restrictions… */
  | 'planReviewRestrictions'
  /** …in so many weeks. */
  | 'planReviewWeeks'
  /** The day from which a law that was passed is in force here, YYYY-MM-DD. */
  | `inForce:${ComingLaw}`;
/** Null where it was taken back: what holds without it holds again. */
export type SiteSettingValue = Interval | number | boolean | string | null;

export interface SettingRow {
  key: SiteSettingKey;
  value: SiteSettingValue;
  /** The name of who set it. */
  by: string;
  /** Milliseconds UTC. */
  at: number;
}

export interface SiteSettings {
  /** Only those that are not the Code's. */
  intervals: SiteIntervals;
  asksPsychiatrist: boolean;
  planReview: { restrictions: number; weeks: number };
  /** A law that is not here is not in force. */
  inForceFrom: Partial<Record<ComingLaw, string>>;
  /** Who set what stands now, and when. */
  set: Partial<Record<SiteSettingKey, { by: string; at: number }>>;
}

/** What holds where nobody has set anything. */
export const usualSettings: SiteSettings = {
  intervals: {},
  asksPsychiatrist: false,
  planReview: { restrictions: 2, weeks: 4 },
  inForceFrom: {},
  set: {},
};

/** @param rows in the order in which they were set: the last of each key stands */
export function foldSettings(rows: readonly SettingRow[]): SiteSettings {
  const last = new Map(rows.map((row) => [row.key, row]));
  const value = <Value>(key: SiteSettingKey) => (last.get(key)?.value ?? null) as Value | null;
  const set: SiteSettings['set'] = {};
  for (const { key, value, by, at } of last.values()) if (value !== null) set[key] = { by, at };
  const intervals: SiteIntervals = {};
  for (const name of intervalNames) {
    const interval = value<Interval>(`interval:${name}`);
    if (interval && !sameInterval(interval, codeIntervals[name])) intervals[name] = interval;
  }
  const inForceFrom: SiteSettings['inForceFrom'] = {};
  for (const law of comingLaws) {
    const from = value<string>(`inForce:${law}`);
    if (from !== null) inForceFrom[law] = from;
  }
  const { restrictions, weeks } = usualSettings.planReview;
  return {
    intervals,
    asksPsychiatrist: value<boolean>('asksPsychiatrist') ?? usualSettings.asksPsychiatrist,
    planReview: {
      restrictions: value<number>('planReviewRestrictions') ?? restrictions,
      weeks: value<number>('planReviewWeeks') ?? weeks,
    },
    inForceFrom,
    set,
  };
}

/** What stands under a key, as it is kept; null where nothing is set. */
export function settingOf(settings: SiteSettings, key: SiteSettingKey): SiteSettingValue {
  if (!settings.set[key]) return null;
  if (key === 'asksPsychiatrist') return settings.asksPsychiatrist;
  if (key === 'planReviewRestrictions') return settings.planReview.restrictions;
  if (key === 'planReviewWeeks') return settings.planReview.weeks;
  const [kind, name] = key.split(':') as [string, string];
  return kind === 'inForce'
    ? (settings.inForceFrom[name as ComingLaw] ?? null)
    : (settings.intervals[name as IntervalName] ?? codeIntervals[name as IntervalName]);
}

/** A site may look more often than the Code says; where it looks less often that is said, never hidden. */
export function isLonger(site: Interval, code: Interval | null): boolean {
  return code !== null && later(0, site) > later(0, code);
}
