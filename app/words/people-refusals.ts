import { peopleRefusals as cy } from './cy/people-refusals';
import { peopleRefusals as en } from './en/people-refusals';
import { inEach } from './languages';

export const peopleRefusals = inEach({ en, cy });
