import { and, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { sites } from '#db/tables.server';
import { codeIntervals, segregationChecks, type Interval, type IntervalName } from '../../domain/review-intervals';
import { foldSettings, intervalNames, isLonger, type SettingRow, type SiteSettings } from '../../domain/site-settings';
import type { Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { settingRows } from './site-settings.server';

export interface IntervalView {
  name: IntervalName;
  code: Interval | null;
  /** What the site has set; null where it does as the Code says. */
  site: Interval | null;
  longer: boolean;
}

export interface SiteSettingsView {
  name: string;
  seclusion: IntervalView[];
  segregation: IntervalView[];
  settings: Omit<SiteSettings, 'set'>;
  /** Every change, the newest first. */
  changes: (Pick<SettingRow, 'key' | 'value' | 'by'> & { on: string; day: string | null })[];
}

/** The settings of a site of the administrator's organisation; nothing where there is no such site. */
export async function siteSettingsView(viewer: Viewer, siteId: string): Promise<SiteSettingsView | null> {
  const { read } = database();
  const [site] = await read
    .select()
    .from(sites)
    .where(and(eq(sites.id, siteId), eq(sites.organisationId, viewer.organisationId)));
  if (!site) return null;
  const rows = await settingRows(read, siteId);
  const { set: _set, ...settings } = foldSettings(rows);
  const intervals = intervalNames.map((name): IntervalView => {
    const own = settings.intervals[name] ?? null;
    const code = codeIntervals[name];
    return { name, code, site: own, longer: own !== null && isLonger(own, code) };
  });
  const ofSegregation = ({ name }: IntervalView) => (segregationChecks as readonly string[]).includes(name);
  return {
    name: site.name,
    seclusion: intervals.filter((each) => !ofSegregation(each)),
    segregation: intervals.filter(ofSegregation),
    settings,
    changes: rows.toReversed().map(({ key, value, by, at }) => ({
      key,
      value,
      by,
      on: dateInWords(at, site.timeZone),
      day: typeof value === 'string' ? dateInWords(value) : null,
    })),
  };
}
