import { siteSettingsRefusals as cy } from './cy/site-settings-refusals';
import { siteSettingsRefusals as en } from './en/site-settings-refusals';
import { inEach } from './languages';

export const siteSettingsRefusals = inEach({ en, cy });
