import { talkThrough as cy } from './cy/talk-through';
import { talkThrough as en } from './en/talk-through';
import { inEach } from './languages';

export const talkThroughWords = inEach({ en, cy });
