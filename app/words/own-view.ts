import { ownView as cy } from './cy/own-view';
import { ownView as en } from './en/own-view';
import { inEach } from './languages';

export const ownViewWords = inEach({ en, cy });
