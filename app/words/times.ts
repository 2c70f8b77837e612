import { times as cy } from './cy/times';
import { times as en } from './en/times';
import { inEach } from './languages';

export type TimeWords = typeof en;

export const timeWords = inEach({ en, cy });
