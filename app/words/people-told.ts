import { peopleTold as en } from './en/people-told';
import { inEach } from './languages';

export const peopleTold = inEach({ en });
