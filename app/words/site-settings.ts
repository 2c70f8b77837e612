import { siteSettings as en } from './en/site-settings';
import { inEach } from './languages';

export const siteSettingsWords = inEach({ en });
