import { incidentAccounts as cy } from './cy/incident-accounts';
import { incidentAccounts as en } from './en/incident-accounts';
import { inEach } from './languages';

export const incidentAccountsWords = inEach({ en, cy });
