import { accountRefusals as cy } from './cy/account-refusals';
import { accountRefusals as en } from './en/account-refusals';
import { inEach } from './languages';

export const accountRefusals = inEach({ en, cy });
