import { labels as cy } from './cy/labels';
import { labels as en } from './en/labels';
import { inEach } from './languages';

export const labelWords = inEach({ en, cy });
