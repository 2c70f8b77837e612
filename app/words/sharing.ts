import { sharing as en } from './en/sharing';
import { inEach } from './languages';

export const sharingWords = inEach({ en });
