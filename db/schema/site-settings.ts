import type { SiteSettingKey, SiteSettingValue } from '../../app/domain/site-settings';
import type { Kit } from './kit';

export function defineSiteSettings(k: Kit) {
  /** What a site has set, and who set it when: the last row of each key stands, the earlier ones stay (P11). */
  const siteSettings = k.table(
    'site_settings',
    {
      id: k.text('id').primaryKey(),
      siteId: k.text('site_id').notNull(),
      key: k.text('key').$type<SiteSettingKey>().notNull(),
      /** Null where it was taken back. */
      value: k.json<SiteSettingValue>('value'),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('site_settings_site').on(t.siteId, t.at)],
  );
  return { siteSettings };
}
