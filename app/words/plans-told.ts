import { plansTold as en } from './en/plans-told';
import { inEach } from './languages';

export const plansTold = inEach({ en });
