import type { siteSettingsRefusals as en } from '../en/site-settings-refusals';

export const siteSettingsRefusals: typeof en = {
  whole_number: 'Ysgrifennwch rif cyfan.',
  at_least_one: 'Ysgrifennwch 1 neu fwy.',
  too_many: 'Mae hynny’n ormod.',
  no_such_day: 'Does dim diwrnod o’r fath.',
  not_complete: 'Nid yw’r dudalen hon yn gyflawn. Agorwch hi eto, wedyn cadwch eto.',
};
