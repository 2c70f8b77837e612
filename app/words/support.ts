import { support } from './en/support';
import { inEach } from './languages';

export const supportWords = inEach({ en: support });
