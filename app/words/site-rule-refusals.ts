import { siteRuleRefusals as cy } from './cy/site-rule-refusals';
import { siteRuleRefusals as en } from './en/site-rule-refusals';
import { inEach } from './languages';

export const siteRuleRefusals = inEach({ en, cy });
