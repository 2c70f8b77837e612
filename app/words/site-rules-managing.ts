import { siteRulesManaging as en } from './en/site-rules-managing';
import { inEach } from './languages';

export const siteRulesManagingWords = inEach({ en });
