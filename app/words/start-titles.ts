import { startTitles as en } from './en/start-titles';
import { inEach } from './languages';

export const startTitles = inEach({ en });
