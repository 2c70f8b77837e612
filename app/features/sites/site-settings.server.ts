import { asc, eq } from 'drizzle-orm';
import type { Query } from '#db/database.server';
import { accounts, siteSettings as rows } from '#db/tables.server';
import { foldSettings, type SettingRow, type SiteSettings } from '../../domain/site-settings';

/** What is set for a site, what holds without it where nothing is (P11: who set it and when). */
export async function siteSettings(reader: Query, siteId: string): Promise<SiteSettings> {
  return foldSettings(await settingRows(reader, siteId));
}

/** Everything that was ever set for a site, the oldest first. */
export async function settingRows(reader: Query, siteId: string): Promise<SettingRow[]> {
  return reader
    .select({ key: rows.key, value: rows.value, by: accounts.name, at: rows.at })
    .from(rows)
    .innerJoin(accounts, eq(accounts.id, rows.accountId))
    .where(eq(rows.siteId, siteId))
    .orderBy(asc(rows.at), asc(rows.id));
}
