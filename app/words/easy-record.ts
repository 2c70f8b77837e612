import { easyRecord as cy } from './cy/easy-record';
import { easyRecord as en } from './en/easy-record';
import { inEach } from './languages';

export const easyRecordWords = inEach({ en, cy });
