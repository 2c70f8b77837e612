import { startsTold as cy } from './cy/starts-told';
import { startsTold as en } from './en/starts-told';
import { inEach } from './languages';

export const startsTold = inEach({ en, cy });
