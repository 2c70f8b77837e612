import { siteRules as cy } from './cy/site-rules';
import { siteRules as en } from './en/site-rules';
import { inEach } from './languages';

export const siteRuleWords = inEach({ en, cy });
